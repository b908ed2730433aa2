package org.minyi.portal.servicepages;

import java.util.List;
import java.util.Map;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.clients.ProjectClient.Project;
import org.minyi.portal.clients.ServiceLogClient;
import org.minyi.portal.clients.ServiceLogClient.Activity;
import org.minyi.portal.forms.Form;
import org.minyi.portal.layout.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Logging a service: date, place, what, how many, and a photo if there is one. */
@Controller
@RequestMapping("/services/new")
class LogController {

    private final ServiceLogClient activities;
    private final ProjectClient projects;

    LogController(ServiceLogClient activities, ProjectClient projects) {
        this.activities = activities;
        this.projects = projects;
    }

    @GetMapping
    ModelAndView form(@RequestParam(defaultValue = "") String project) {
        return show(Form.blank(Map.of("project", project, "volunteers", "0")));
    }

    @PostMapping
    ModelAndView log(
            @RequestParam MultiValueMap<String, String> typed, @RequestParam(required = false) MultipartFile photo) {
        var form = Form.sent(typed);
        try {
            var activity = activities.log(form.key(), ActivityBody.toLog(form));
            var done = new Photo(photo, form.text("place")).addTo(activities, activity.id())
                    ? "logged"
                    : "logged-without-photo";
            return new ModelAndView("redirect:" + place(activity, done));
        } catch (RestClientException failure) {
            return show(form.failed(failure));
        }
    }

    private static String place(Activity activity, String done) {
        return "/projects/" + activity.project() + "?done=" + done + "#services";
    }

    private ModelAndView show(Form form) {
        var project = form.text("project");
        var page = form.on("services/new");
        return project.matches("[\\w-]+")
                ? page.addObject("project", projects.project(project))
                : page.addObject("running", running());
    }

    private List<Project> running() {
        var filter = new LinkedMultiValueMap<String, String>();
        filter.add("stage", "RUNNING");
        filter.add("limit", "100");
        var viewer = Viewer.current();
        if (viewer.worker()) {
            viewer.communities().forEach(community -> filter.add("community", community));
        }
        return projects.projects(filter).items();
    }
}
