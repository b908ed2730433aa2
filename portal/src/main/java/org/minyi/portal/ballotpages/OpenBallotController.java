package org.minyi.portal.ballotpages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minyi.portal.clients.DeliberationClient;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;

/** Staff puts a project to the vote. */
@Controller
class OpenBallotController {

    private static final ZoneId SUZHOU = ZoneId.of("Asia/Shanghai");
    private static final LocalTime CLOSING_HOUR = LocalTime.of(20, 0);
    private static final int USUAL_QUORUM = 50;
    private static final List<String> MAJORITIES = List.of("SIMPLE", "ABSOLUTE", "TWO_THIRDS");

    private final DeliberationClient ballots;
    private final ProjectClient projects;

    OpenBallotController(DeliberationClient ballots, ProjectClient projects) {
        this.ballots = ballots;
        this.projects = projects;
    }

    @GetMapping("/desk/ballots/new/{project:[\\w-]+}")
    ModelAndView form(@PathVariable String project) {
        var inAWeek = LocalDate.now(SUZHOU).plusDays(7).toString();
        var asked = projects.project(project).askedOfBallot();
        return show(
                project,
                Form.blank(Map.of(
                        "closesAt",
                        inAWeek,
                        "quorum",
                        String.valueOf(Math.max(USUAL_QUORUM, asked.quorumPercent())),
                        "majority",
                        asked.majorities().getLast())));
    }

    @PostMapping("/desk/ballots/new/{project:[\\w-]+}")
    ModelAndView open(@PathVariable String project, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.sent(typed);
        try {
            return new ModelAndView("redirect:/ballots/"
                    + ballots.open(form.key(), body(project, form)).id());
        } catch (RestClientException failure) {
            return show(project, form.failed(failure));
        }
    }

    private ModelAndView show(String project, Form form) {
        return form.on("ballots/new")
                .addObject("project", projects.project(project))
                .addObject("majorities", MAJORITIES);
    }

    /** Fields as the service wants them; one that cannot be read is left out, and the service says that it is missing. */
    private static Map<String, Object> body(String project, Form form) {
        var body = new HashMap<String, Object>();
        body.put("project", project);
        body.put("majority", form.text("majority"));
        if (!form.text("question").isEmpty()) {
            body.put("question", form.text("question"));
        }
        form.whole("electorate").ifPresent(people -> body.put("electorate", people));
        form.whole("quorum").ifPresent(percent -> body.put("quorum", Map.of("share", percent / 100.0)));
        putClosing(form.text("closesAt"), body);
        return body;
    }

    private static void putClosing(String day, Map<String, Object> body) {
        try {
            var closing = LocalDate.parse(day).atTime(CLOSING_HOUR).atZone(SUZHOU);
            body.put("closesAt", closing.toInstant().toString());
        } catch (DateTimeParseException unreadable) {
            body.remove("closesAt");
        }
    }
}
