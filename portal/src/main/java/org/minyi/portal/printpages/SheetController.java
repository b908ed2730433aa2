package org.minyi.portal.printpages;

import org.minyi.portal.clients.DeliberationClient;
import org.minyi.portal.clients.ProjectClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Notices for the board: a project with lines to sign, and a ballot with how to vote. */
@Controller
class SheetController {

    private final ProjectClient projects;
    private final DeliberationClient ballots;

    SheetController(ProjectClient projects, DeliberationClient ballots) {
        this.projects = projects;
        this.ballots = ballots;
    }

    @GetMapping("/projects/{id:[\\w-]+}/sheet")
    String project(@PathVariable String id, Model model) {
        var project = projects.project(id);
        model.addAttribute("project", project);
        model.addAttribute("synthetic", project.synthetic());
        return withCode("/projects/" + id, "sheets/project", model);
    }

    @GetMapping("/ballots/{id:[\\w-]+}/sheet")
    String ballot(@PathVariable String id, Model model) {
        model.addAttribute("ballot", ballots.ballot(id));
        return withCode("/ballots/" + id, "sheets/ballot", model);
    }

    private static String withCode(String path, String view, Model model) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .build()
                .toUriString();
        model.addAttribute("address", address);
        model.addAttribute("code", QrCode.of(address));
        return view;
    }
}
