package org.minyi.portal.ballotpages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.minyi.portal.clients.Answers.Page;
import org.minyi.portal.clients.DeliberationClient;
import org.minyi.portal.clients.DeliberationClient.Ballot;
import org.minyi.portal.clients.DeliberationClient.PaperTrace;
import org.minyi.portal.clients.SideBySide;
import org.minyi.portal.forms.Form;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;

/** A ballot's page: the question, the paper, and the receipt to keep. */
@Controller
class BallotController {

    private final DeliberationClient ballots;
    private final SideBySide sideBySide;

    BallotController(DeliberationClient ballots, SideBySide sideBySide) {
        this.ballots = ballots;
        this.sideBySide = sideBySide;
    }

    @GetMapping("/ballots")
    String list(@RequestParam(defaultValue = "") String cursor, Model model) {
        var filter = cursor.isBlank()
                ? Map.of("state", "COUNTED", "limit", "12")
                : Map.of("state", "COUNTED", "limit", "12", "cursor", cursor);
        var open = sideBySide.ask(() -> ballots.ballots(Map.of("state", "OPEN", "limit", "50")));
        var counted = sideBySide.ask(() -> ballots.ballots(filter));
        Page<Ballot> results = counted.required();
        model.addAttribute("open", open.required().items());
        model.addAttribute("counted", results.items());
        model.addAttribute("next", results.next());
        return "ballots/list";
    }

    @GetMapping("/ballots/{id:[\\w-]+}")
    ModelAndView ballot(@PathVariable String id) {
        return show(id, Form.blank(Map.of()));
    }

    /** Answers the post itself with the receipt, so that it stands in no address and no history. */
    @PostMapping("/ballots/{id:[\\w-]+}/papers")
    ModelAndView cast(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, HttpServletResponse response) {
        var form = Form.sent(typed);
        try {
            var receipt = ballots.cast(id, form.key(), Map.of("choice", form.text("choice")));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return show(id, Form.blank(Map.of()))
                    .addObject("receipt", receipt)
                    .addObject("choice", form.text("choice"));
        } catch (RestClientException failure) {
            return show(id, form.failed(failure));
        }
    }

    @PostMapping("/ballots/{id:[\\w-]+}/receipts")
    ModelAndView check(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, HttpServletResponse response) {
        var form = Form.sent(typed);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            return show(id, form).addObject("trace", trace(id, form.text("receipt")));
        } catch (RestClientException failure) {
            return show(id, form.failed(failure));
        }
    }

    @PostMapping("/ballots/{id:[\\w-]+}/close")
    ModelAndView close(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.sent(typed);
        try {
            ballots.close(id, form.key());
            return new ModelAndView("redirect:/ballots/" + id);
        } catch (RestClientException failure) {
            return show(id, form.failed(failure));
        }
    }

    private ModelAndView show(String id, Form form) {
        return form.on("ballots/page").addObject("ballot", ballots.ballot(id));
    }

    /** What could be no receipt at all is not asked for. */
    private PaperTrace trace(String id, String receipt) {
        return receipt.matches("[\\w-]{4,80}")
                ? ballots.paper(id, receipt)
                : new PaperTrace(false, null, null, null, null);
    }
}
