package org.minyi.portal.servicepages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minyi.portal.clients.Answers.Page;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.clients.ProjectClient.Project;
import org.minyi.portal.clients.ServiceLogClient;
import org.minyi.portal.clients.ServiceLogClient.Activity;
import org.minyi.portal.clients.SideBySide;
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
    private final SideBySide sideBySide;

    LogController(ServiceLogClient activities, ProjectClient projects, SideBySide sideBySide) {
        this.activities = activities;
        this.projects = projects;
        this.sideBySide = sideBySide;
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
        if (!project.matches("[\\w-]+")) {
            return page.addObject("running", running());
        }
        var known = sideBySide.ask(() -> activities.activities(Map.of("project", project, "limit", "20")));
        return page.addObject("project", projects.project(project)).addObject("places", places(known.orAbsent()));
    }

    /** Where services of the project took place lately: most are given where the last one was. */
    private static List<String> places(@Nullable Page<Activity> known) {
        return known == null
                ? List.of()
                : known.items().stream().map(Activity::place).distinct().toList();
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
