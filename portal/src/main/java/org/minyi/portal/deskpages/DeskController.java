package org.minyi.portal.deskpages;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minyi.portal.clients.Answers.Page;
import org.minyi.portal.clients.Part;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.clients.ProjectClient.Project;
import org.minyi.portal.clients.SideBySide;
import org.minyi.portal.layout.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for a member of staff, by the step it waits for. */
@Controller
class DeskController {

    private static final List<String> WAITING =
            List.of("RAISED", "DELIBERATING", "DECIDING", "APPROVED", "TAKEN_ON", "CLOSING", "SUSPENDED");

    private final ProjectClient projects;
    private final SideBySide sideBySide;

    DeskController(ProjectClient projects, SideBySide sideBySide) {
        this.projects = projects;
        this.sideBySide = sideBySide;
    }

    /**
     * The projects that stand at one stage.
     *
     * @param more whether there are others beside the ones shown
     */
    record Pile(String stage, List<Project> projects, boolean more) {

        static Pile of(String stage, Page<Project> found) {
            return new Pile(stage, found.items(), found.next() != null);
        }
    }

    @GetMapping("/desk")
    String desk(Model model) {
        var viewer = Viewer.current();
        var asked = new LinkedHashMap<String, Part<Page<Project>>>();
        WAITING.forEach(stage -> asked.put(stage, sideBySide.ask(() -> inScope(viewer, stage))));
        var running = sideBySide.ask(() -> inScope(viewer, "RUNNING"));
        var piles = asked.entrySet().stream()
                .map(entry -> pile(entry.getKey(), entry.getValue().orAbsent()))
                .toList();
        model.addAttribute(
                "piles",
                piles.stream().filter(pile -> !pile.projects().isEmpty()).toList());
        model.addAttribute(
                "synthetic",
                piles.stream().flatMap(pile -> pile.projects().stream()).anyMatch(Project::synthetic));
        model.addAttribute("running", pile("RUNNING", running.orAbsent()));
        model.addAttribute(
                "scope",
                viewer.worker() && viewer.communities().size() == 1
                        ? viewer.communities().getFirst()
                        : "");
        return "desk/page";
    }

    private static Pile pile(String stage, @Nullable Page<Project> found) {
        return found == null ? new Pile(stage, List.of(), false) : Pile.of(stage, found);
    }

    private Page<Project> inScope(Viewer viewer, String stage) {
        var filter = new LinkedMultiValueMap<String, String>();
        filter.add("stage", stage);
        filter.add("limit", "6");
        if (viewer.worker()) {
            viewer.communities().forEach(community -> filter.add("community", community));
        }
        if (viewer.streetOfficer()) {
            viewer.streets().forEach(street -> filter.add("street", street));
        }
        return projects.projects(filter);
    }
}
