package org.minyi.portal.homepages;

import java.util.List;
import java.util.Map;
import org.minyi.portal.clients.Answers.Page;
import org.minyi.portal.clients.DeliberationClient;
import org.minyi.portal.clients.NotificationClient;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.layout.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final ProjectClient projects;
    private final DeliberationClient ballots;
    private final NotificationClient notifications;

    HomeController(ProjectClient projects, DeliberationClient ballots, NotificationClient notifications) {
        this.projects = projects;
        this.ballots = ballots;
        this.notifications = notifications;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("summary", projects.summary());
        model.addAttribute(
                "bulletins", notifications.bulletins(Map.of("limit", "4")).items());
        model.addAttribute("collecting", latest("RAISED"));
        model.addAttribute("running", latest("RUNNING"));
        model.addAttribute("ballots", openBallots());
        return "home";
    }

    private List<ProjectClient.Project> latest(String stage) {
        var filter = new LinkedMultiValueMap<String, String>();
        filter.add("stage", stage);
        filter.add("limit", "3");
        return projects.projects(filter).items();
    }

    private List<DeliberationClient.Ballot> openBallots() {
        Page<DeliberationClient.Ballot> open =
                Viewer.current().resident() ? ballots.mine() : ballots.ballots(Map.of("state", "OPEN", "limit", "3"));
        return open.items().stream().limit(3).toList();
    }
}
