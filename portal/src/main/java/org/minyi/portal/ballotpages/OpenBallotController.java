package org.minyi.portal.ballotpages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.minyi.portal.clients.DeliberationClient;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.clients.ServiceProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** Staff puts a project to the vote. */
@Controller
class OpenBallotController {

    private static final ZoneId SUZHOU = ZoneId.of("Asia/Shanghai");

    private final DeliberationClient ballots;
    private final ProjectClient projects;

    OpenBallotController(DeliberationClient ballots, ProjectClient projects) {
        this.ballots = ballots;
        this.projects = projects;
    }

    @GetMapping("/desk/ballots/new/{project}")
    String form(@PathVariable String project, Model model) {
        return show(
                project,
                Map.of("closes", LocalDate.now(SUZHOU).plusDays(7).toString(), "quorum", "50", "majority", "SIMPLE"),
                new ServiceProblem(null, null, null, null),
                model);
    }

    @PostMapping("/desk/ballots/new/{project}")
    String open(@PathVariable String project, @RequestParam Map<String, String> form, Model model) {
        try {
            var ballot = ballots.open(form.getOrDefault("key", ""), body(project, form));
            return "redirect:/ballots/" + ballot.id();
        } catch (HttpClientErrorException refused) {
            return show(project, form, ServiceProblem.of(refused), model);
        }
    }

    private String show(String project, Map<String, String> form, ServiceProblem problem, Model model) {
        model.addAttribute("project", projects.project(project));
        model.addAttribute("form", form);
        model.addAttribute("problem", problem);
        model.addAttribute("errors", problem.byField());
        return "ballots/new";
    }

    /** Fields as the service wants them; one that cannot be read is left out, and the service says that it is missing. */
    private static Map<String, Object> body(String project, Map<String, String> form) {
        var body = new HashMap<String, Object>();
        body.put("project", project);
        body.put("majority", form.getOrDefault("majority", "SIMPLE"));
        if (!form.getOrDefault("question", "").isBlank()) {
            body.put("question", form.getOrDefault("question", "").strip());
        }
        whole(form.get("electorate"), number -> body.put("electorate", number));
        whole(form.get("quorum"), percent -> body.put("quorum", Map.of("share", percent / 100.0)));
        try {
            var day = LocalDate.parse(form.getOrDefault("closes", ""));
            body.put(
                    "closesAt",
                    day.atTime(LocalTime.of(20, 0)).atZone(SUZHOU).toInstant().toString());
        } catch (DateTimeParseException unreadable) {
            body.remove("closesAt");
        }
        return body;
    }

    private static void whole(@org.jspecify.annotations.Nullable String text, java.util.function.IntConsumer use) {
        if (text != null && text.strip().matches("\\d{1,7}")) {
            use.accept(Integer.parseInt(text.strip()));
        }
    }
}
