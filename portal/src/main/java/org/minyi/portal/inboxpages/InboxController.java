package org.minyi.portal.inboxpages;

import java.util.HashMap;
import java.util.Map;
import org.minyi.portal.clients.NotificationClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person was told, what they follow, and where else it should reach them. */
@Controller
class InboxController {

    private final NotificationClient notifications;

    InboxController(NotificationClient notifications) {
        this.notifications = notifications;
    }

    @GetMapping("/inbox")
    String inbox(@RequestParam(defaultValue = "") String cursor, Model model) {
        var filter = new HashMap<String, String>();
        filter.put("limit", "20");
        if (!cursor.isBlank()) {
            filter.put("cursor", cursor);
        }
        var page = notifications.inbox(filter);
        model.addAttribute("notices", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("subscriptions", notifications.subscriptions().items());
        model.addAttribute("settings", notifications.settings());
        return "inbox/page";
    }

    @PostMapping("/inbox/read-all")
    String readAll(@RequestParam String key) {
        notifications.readAll(key);
        return "redirect:/inbox";
    }

    @PostMapping("/inbox/settings")
    String settings(@RequestParam String email, @RequestParam String language) {
        var settings = new HashMap<String, Object>();
        settings.put("email", email.isBlank() ? null : email.strip());
        settings.put("language", language);
        notifications.changeSettings(Map.copyOf(withoutNulls(settings)));
        return "redirect:/inbox";
    }

    @PostMapping("/inbox/unfollow")
    String unfollow(@RequestParam String kind, @RequestParam String id) {
        notifications.unfollow(kind, id);
        return "redirect:/inbox";
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> settings) {
        settings.values().removeIf(java.util.Objects::isNull);
        return settings;
    }
}
