package org.minyi.portal.bulletinpages;

import java.util.HashMap;
import java.util.Map;
import org.minyi.portal.clients.NotificationClient;
import org.minyi.portal.clients.ServiceProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

@Controller
class BulletinController {

    private final NotificationClient notifications;

    BulletinController(NotificationClient notifications) {
        this.notifications = notifications;
    }

    @GetMapping("/bulletins")
    String list(@RequestParam(defaultValue = "") String cursor, Model model) {
        var filter = new HashMap<String, String>();
        if (!cursor.isBlank()) {
            filter.put("cursor", cursor);
        }
        var page = notifications.bulletins(filter);
        model.addAttribute("bulletins", page.items());
        model.addAttribute("next", page.next());
        return "bulletins/list";
    }

    @GetMapping("/bulletins/{id}")
    String bulletin(@PathVariable String id, Model model) {
        model.addAttribute("bulletin", notifications.bulletin(id));
        return "bulletins/page";
    }

    @GetMapping("/desk/bulletins/new")
    String form(Model model) {
        return show(Map.of(), new ServiceProblem(null, null, null, null), model);
    }

    @PostMapping("/desk/bulletins/new")
    String publish(@RequestParam Map<String, String> form, Model model) {
        try {
            var body = new HashMap<String, Object>();
            body.put("title", form.getOrDefault("title", "").strip());
            body.put("body", form.getOrDefault("body", "").strip());
            for (var scope : new String[] {"community", "street"}) {
                if (!form.getOrDefault(scope, "").isBlank()) {
                    body.put(scope, form.get(scope));
                }
            }
            return "redirect:/bulletins/"
                    + notifications.publish(form.getOrDefault("key", ""), body).id();
        } catch (HttpClientErrorException refused) {
            return show(form, ServiceProblem.of(refused), model);
        }
    }

    private static String show(Map<String, String> form, ServiceProblem problem, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problem", problem);
        model.addAttribute("errors", problem.byField());
        return "bulletins/new";
    }
}
