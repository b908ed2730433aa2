package org.minyi.portal.homepages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minyi.portal.clients.Answers.Page;
import org.minyi.portal.clients.DeliberationClient;
import org.minyi.portal.clients.DeliberationClient.Ballot;
import org.minyi.portal.clients.NotificationClient;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.clients.ProjectClient.Project;
import org.minyi.portal.clients.SideBySide;
import org.minyi.portal.layout.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: the four sections, the district's figures, and what goes on now. Each part can be missing. */
@Controller
class HomeController {

    private final ProjectClient projects;
    private final DeliberationClient ballots;
    private final NotificationClient notifications;
    private final SideBySide sideBySide;

    HomeController(
            ProjectClient projects,
            DeliberationClient ballots,
            NotificationClient notifications,
            SideBySide sideBySide) {
        this.projects = projects;
        this.ballots = ballots;
        this.notifications = notifications;
        this.sideBySide = sideBySide;
    }

    @GetMapping("/")
    String home(Model model) {
        var resident = Viewer.current().resident();
        var summary = sideBySide.ask(projects::summary);
        var bulletins = sideBySide.ask(() -> notifications.bulletins(Map.of("limit", "5")));
        var collecting = sideBySide.ask(() -> latest("RAISED"));
        var running = sideBySide.ask(() -> latest("RUNNING"));
        var open = sideBySide.ask(() -> openBallots(resident));

        var figures = summary.orAbsent();
        model.addAttribute("summary", figures);
        model.addAttribute("synthetic", figures != null && figures.synthetic());
        model.addAttribute("bulletins", items(bulletins.orAbsent()));
        model.addAttribute("collecting", items(collecting.orAbsent()));
        model.addAttribute("running", items(running.orAbsent()));
        model.addAttribute("ballots", items(open.orAbsent()).stream().limit(3).toList());
        return "home";
    }

    private static <T> List<T> items(@Nullable Page<T> page) {
        return page == null ? List.of() : page.items();
    }

    private Page<Project> latest(String stage) {
        var filter = new LinkedMultiValueMap<String, String>();
        filter.add("stage", stage);
        filter.add("limit", "3");
        return projects.projects(filter);
    }

    private Page<Ballot> openBallots(boolean resident) {
        return resident ? ballots.mine() : ballots.ballots(Map.of("state", "OPEN", "limit", "3"));
    }
}
