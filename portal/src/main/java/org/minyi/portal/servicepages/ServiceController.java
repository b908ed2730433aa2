package org.minyi.portal.servicepages;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.clients.ServiceLogClient;
import org.minyi.portal.clients.ServiceProblem;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.multipart.MultipartFile;

/** Logging a service: date, place, what, how many, and a photo if there is one. */
@Controller
class ServiceController {

    private final ServiceLogClient activities;
    private final ProjectClient projects;

    ServiceController(ServiceLogClient activities, ProjectClient projects) {
        this.activities = activities;
        this.projects = projects;
    }

    @GetMapping("/services/new")
    String form(@RequestParam(defaultValue = "") String project, Model model) {
        return show(Map.of("project", project, "volunteers", "0"), new ServiceProblem(null, null, null, null), model);
    }

    @PostMapping("/services/new")
    String log(@RequestParam Map<String, String> form, @RequestParam(required = false) MultipartFile photo, Model model)
            throws IOException {
        try {
            var activity = activities.log(form.getOrDefault("key", ""), body(form));
            if (photo != null && !photo.isEmpty()) {
                activities.addPhoto(activity.id(), named(photo), activity.place());
            }
            return "redirect:/projects/" + activity.project() + "#services";
        } catch (HttpClientErrorException refused) {
            return show(form, ServiceProblem.of(refused), model);
        }
    }

    private String show(Map<String, String> form, ServiceProblem problem, Model model) {
        var project = form.getOrDefault("project", "");
        model.addAttribute("form", form);
        model.addAttribute("problem", problem);
        model.addAttribute("errors", problem.byField());
        model.addAttribute("project", project.isBlank() ? null : projects.project(project));
        if (project.isBlank()) {
            var running = new LinkedMultiValueMap<String, String>();
            running.add("stage", "RUNNING");
            running.add("limit", "100");
            model.addAttribute("running", projects.projects(running).items());
        }
        return "services/new";
    }

    private static Map<String, Object> body(Map<String, String> form) {
        var body = new HashMap<String, Object>();
        for (var name : new String[] {"project", "date", "place", "description"}) {
            if (!form.getOrDefault(name, "").isBlank()) {
                body.put(name, form.getOrDefault(name, "").strip());
            }
        }
        for (var name : new String[] {"beneficiaries", "volunteers"}) {
            var text = form.getOrDefault(name, "").strip();
            if (text.matches("\\d{1,7}")) {
                body.put(name, Integer.valueOf(text));
            }
        }
        return body;
    }

    private static Resource named(MultipartFile photo) throws IOException {
        return new ByteArrayResource(photo.getBytes()) {
            @Override
            public String getFilename() {
                return "photo";
            }
        };
    }
}
