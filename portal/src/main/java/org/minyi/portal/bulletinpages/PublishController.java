package org.minyi.portal.bulletinpages;

import java.util.HashMap;
import java.util.Map;
import org.minyi.portal.clients.NotificationClient;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.forms.Form;
import org.minyi.portal.layout.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;

/** Staff announces something, each within its own scope. */
@Controller
@RequestMapping("/desk/bulletins/new")
class PublishController {

    private final NotificationClient notifications;
    private final ProjectClient projects;

    PublishController(NotificationClient notifications, ProjectClient projects) {
        this.notifications = notifications;
        this.projects = projects;
    }

    @GetMapping
    ModelAndView form() {
        return show(Form.blank(Map.of()));
    }

    @PostMapping
    ModelAndView publish(@RequestParam MultiValueMap<String, String> typed) {
        var form = Form.sent(typed);
        try {
            var published = notifications.publish(form.key(), body(form));
            return new ModelAndView("redirect:/bulletins/" + published.id() + "?done=published");
        } catch (RestClientException failure) {
            return show(form.failed(failure));
        }
    }

    private ModelAndView show(Form form) {
        return form.on("bulletins/new")
                .addObject(
                        "scopes",
                        Scope.of(Viewer.current(), projects.communities().items()));
    }

    private static Map<String, Object> body(Form form) {
        var body = new HashMap<String, Object>();
        body.put("title", form.text("title"));
        body.put("body", form.text("body"));
        Scope.addTo(body, form.text("scope"));
        return body;
    }
}
