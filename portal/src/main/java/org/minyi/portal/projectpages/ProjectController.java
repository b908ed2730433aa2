package org.minyi.portal.projectpages;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.minyi.portal.clients.NotificationClient;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;

/** A project's page and the steps that can be taken from it. */
@Controller
@RequestMapping("/projects/{id:[\\w-]+}")
class ProjectController {

    private static final Set<String> STEPS = Set.of(
            "submit",
            "deliberate",
            "approve",
            "withdraw",
            "bids",
            "start",
            "finish",
            "evaluate",
            "archive",
            "suspend",
            "resume",
            "terminate");

    private final ProjectClient projects;
    private final NotificationClient notifications;
    private final ProjectPages pages;

    ProjectController(ProjectClient projects, NotificationClient notifications, ProjectPages pages) {
        this.projects = projects;
        this.notifications = notifications;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView project(@PathVariable String id) {
        return pages.page(id, Form.blank(Map.of()));
    }

    @PostMapping("/support")
    ModelAndView support(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.sent(typed);
        if (form.text("supports").equals("true")) {
            return take(id, form, () -> projects.support(id), "supported");
        }
        return take(id, form, () -> projects.unsupport(id), "unsupported");
    }

    @PostMapping("/follow")
    ModelAndView follow(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.sent(typed);
        if (form.text("follows").equals("true")) {
            return take(id, form, () -> notifications.follow("project", id, Map.of()), "followed");
        }
        return take(id, form, () -> notifications.unfollow("project", id), "unfollowed");
    }

    @PostMapping("/steps/{step}")
    ModelAndView step(
            @PathVariable String id, @PathVariable String step, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.sent(typed);
        if (!STEPS.contains(step)) {
            return new ModelAndView("redirect:/projects/" + id);
        }
        return take(
                id, form, () -> projects.step(id, step, form.key(), body(form)), step.equals("bids") ? "bid" : "moved");
    }

    @PostMapping("/bids/{bid:[\\w-]+}/award")
    ModelAndView award(
            @PathVariable String id, @PathVariable String bid, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.sent(typed);
        return take(id, form, () -> projects.award(id, bid, form.key(), Map.of()), "awarded");
    }

    /** Does it and says so, or shows the page again with the reason why not and with what was typed. */
    private ModelAndView take(String id, Form form, Runnable call, String done) {
        try {
            call.run();
            return new ModelAndView("redirect:/projects/" + id + "?done=" + done);
        } catch (RestClientException failure) {
            return pages.page(id, form.failed(failure));
        }
    }

    private static Map<String, Object> body(Form form) {
        var body = new HashMap<String, Object>();
        for (var name : new String[] {"reason", "plan", "remarks"}) {
            if (!form.text(name).isEmpty()) {
                body.put(name, form.text(name));
            }
        }
        form.whole("score").ifPresent(score -> body.put("score", score));
        return body;
    }
}
