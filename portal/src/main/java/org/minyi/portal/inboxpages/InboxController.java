package org.minyi.portal.inboxpages;

import java.util.HashMap;
import java.util.Map;
import org.minyi.portal.clients.NotificationClient;
import org.minyi.portal.clients.SideBySide;
import org.minyi.portal.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;

/** What a person was told, what they follow, and where else it should reach them. */
@Controller
@RequestMapping("/inbox")
class InboxController {

    private final NotificationClient notifications;
    private final SideBySide sideBySide;

    InboxController(NotificationClient notifications, SideBySide sideBySide) {
        this.notifications = notifications;
        this.sideBySide = sideBySide;
    }

    @GetMapping
    ModelAndView inbox(@RequestParam(defaultValue = "") String cursor) {
        var settings = sideBySide.ask(notifications::settings);
        var page = page(cursor, Form.blank(Map.of()));
        var known = settings.orAbsent();
        if (known != null && page.getModel().get("form") instanceof Form form) {
            form.typed().add("email", known.email() == null ? "" : known.email());
            form.typed().add("language", known.language() == null ? "zh-CN" : known.language());
        }
        return page;
    }

    @PostMapping("/read-all")
    ModelAndView readAll(@RequestParam MultiValueMap<String, String> typed) {
        notifications.readAll(Form.sent(typed).key());
        return new ModelAndView("redirect:/inbox?done=read");
    }

    @PostMapping("/settings")
    ModelAndView settings(@RequestParam MultiValueMap<String, String> typed) {
        var form = Form.sent(typed);
        try {
            notifications.changeSettings(body(form));
            return new ModelAndView("redirect:/inbox?done=settings");
        } catch (RestClientException failure) {
            return page("", form.failed(failure));
        }
    }

    @PostMapping("/unfollow")
    ModelAndView unfollow(@RequestParam String kind, @RequestParam String id) {
        notifications.unfollow(kind, id);
        return new ModelAndView("redirect:/inbox?done=unfollowed");
    }

    private ModelAndView page(String cursor, Form form) {
        var filter = cursor.isBlank() ? Map.of("limit", "20") : Map.of("limit", "20", "cursor", cursor);
        var notices = sideBySide.ask(() -> notifications.inbox(filter));
        var followed = sideBySide.ask(notifications::subscriptions);
        var page = notices.required();
        return form.on("inbox/page")
                .addObject("notices", page.items())
                .addObject("next", page.next())
                .addObject("subscriptions", followed.orAbsent());
    }

    private static Map<String, Object> body(Form form) {
        var body = new HashMap<String, Object>(Map.of("language", form.text("language")));
        if (!form.text("email").isEmpty()) {
            body.put("email", form.text("email"));
        }
        return body;
    }
}
