package org.minyi.portal.projectpages;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.minyi.portal.clients.NotificationClient;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.clients.ServiceLogClient;
import org.minyi.portal.clients.ServiceProblem;
import org.minyi.portal.layout.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A project's page and the steps that can be taken from it. */
@Controller
class ProjectController {

    private static final Set<String> STEPS = Set.of(
            "submit",
            "deliberate",
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
    private final ServiceLogClient activities;
    private final NotificationClient notifications;

    ProjectController(ProjectClient projects, ServiceLogClient activities, NotificationClient notifications) {
        this.projects = projects;
        this.activities = activities;
        this.notifications = notifications;
    }

    @GetMapping("/projects/{id}")
    String project(@PathVariable String id, Model model) {
        var project = projects.project(id);
        model.addAttribute("project", project);
        model.addAttribute("rail", LifeRail.of(project.stage(), project.step()));
        model.addAttribute(
                "activities",
                activities.activities(Map.of("project", id, "limit", "10")).items());
        model.addAttribute("followed", Viewer.current().signedIn() && follows(id));
        return "projects/page";
    }

    private boolean follows(String id) {
        return notifications.subscriptions().items().stream()
                .anyMatch(subscription -> subscription.kind().equals("project")
                        && subscription.id().equals(id));
    }

    @PostMapping("/projects/{id}/support")
    String support(@PathVariable String id, @RequestParam boolean supports) {
        if (supports) {
            projects.support(id);
        } else {
            projects.unsupport(id);
        }
        return "redirect:/projects/" + id;
    }

    @PostMapping("/projects/{id}/follow")
    String follow(@PathVariable String id, @RequestParam boolean follows) {
        if (follows) {
            notifications.follow("project", id, Map.of());
        } else {
            notifications.unfollow("project", id);
        }
        return "redirect:/projects/" + id;
    }

    @PostMapping("/projects/{id}/steps/{step}")
    String step(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam Map<String, String> form,
            RedirectAttributes told) {
        if (!STEPS.contains(step)) {
            return "redirect:/projects/" + id;
        }
        try {
            projects.step(id, step, form.getOrDefault("key", ""), body(form));
        } catch (HttpClientErrorException refused) {
            told.addFlashAttribute("refusal", ServiceProblem.of(refused).detail());
        }
        return "redirect:/projects/" + id;
    }

    @PostMapping("/projects/{id}/bids/{bid}/award")
    String award(@PathVariable String id, @PathVariable String bid, @RequestParam String key) {
        projects.award(id, bid, key, Map.of());
        return "redirect:/projects/" + id;
    }

    private static Map<String, Object> body(Map<String, String> form) {
        var body = new HashMap<String, Object>();
        form.forEach((name, value) -> {
            switch (name) {
                case "reason", "plan", "remarks" -> body.put(name, value.strip());
                case "score" -> body.put(name, value.isBlank() ? null : Integer.valueOf(value.strip()));
                default -> {}
            }
        });
        return body;
    }
}
