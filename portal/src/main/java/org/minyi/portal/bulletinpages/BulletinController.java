package org.minyi.portal.bulletinpages;

import java.util.HashMap;
import java.util.Map;
import org.minyi.portal.clients.NotificationClient;
import org.minyi.portal.clients.NotificationClient.Bulletin;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 看: what the district, a street or a community announces. */
@Controller
class BulletinController {

    private final NotificationClient notifications;

    BulletinController(NotificationClient notifications) {
        this.notifications = notifications;
    }

    @GetMapping("/bulletins")
    String list(@RequestParam(defaultValue = "") String cursor, Model model) {
        var filter = new HashMap<>(Map.of("limit", "20"));
        if (!cursor.isBlank()) {
            filter.put("cursor", cursor);
        }
        var page = notifications.bulletins(filter);
        model.addAttribute("bulletins", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("synthetic", page.items().stream().anyMatch(Bulletin::synthetic));
        return "bulletins/list";
    }

    @GetMapping("/bulletins/{id:[\\w-]+}")
    String bulletin(@PathVariable String id, Model model) {
        var bulletin = notifications.bulletin(id);
        model.addAttribute("bulletin", bulletin);
        model.addAttribute("synthetic", bulletin.synthetic());
        return "bulletins/page";
    }
}
