package org.minyi.portal.deskpages;

import java.util.LinkedHashMap;
import java.util.List;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.layout.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for a member of staff, by the step it waits for. */
@Controller
class DeskController {

    private static final List<String> WAITING =
            List.of("RAISED", "DELIBERATING", "DECIDING", "APPROVED", "TAKEN_ON", "CLOSING");

    private final ProjectClient projects;

    DeskController(ProjectClient projects) {
        this.projects = projects;
    }

    @GetMapping("/desk")
    String desk(Model model) {
        var waiting = new LinkedHashMap<String, List<ProjectClient.Project>>();
        WAITING.forEach(stage -> waiting.put(stage, inScope(stage)));
        model.addAttribute("waiting", waiting);
        model.addAttribute("running", inScope("RUNNING"));
        return "desk/page";
    }

    private List<ProjectClient.Project> inScope(String stage) {
        var filter = new LinkedMultiValueMap<String, String>();
        filter.add("stage", stage);
        filter.add("limit", "6");
        if (Viewer.current().worker()) {
            Viewer.current().communities().forEach(community -> filter.add("community", community));
        }
        return projects.projects(filter).items();
    }
}
