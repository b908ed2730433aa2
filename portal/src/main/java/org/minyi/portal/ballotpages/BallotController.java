package org.minyi.portal.ballotpages;

import java.util.Map;
import org.minyi.portal.clients.DeliberationClient;
import org.minyi.portal.clients.ServiceProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** A ballot's page: the question, the paper, and the receipt to keep. */
@Controller
class BallotController {

    private final DeliberationClient ballots;

    BallotController(DeliberationClient ballots) {
        this.ballots = ballots;
    }

    @GetMapping("/ballots")
    String list(Model model) {
        model.addAttribute("open", ballots.ballots(Map.of("state", "OPEN")).items());
        model.addAttribute(
                "counted", ballots.ballots(Map.of("state", "COUNTED")).items());
        return "ballots/list";
    }

    @GetMapping("/ballots/{id}")
    String ballot(@PathVariable String id, Model model) {
        model.addAttribute("ballot", ballots.ballot(id));
        return "ballots/page";
    }

    /** Answers the post itself with the receipt, so that it stands in no address and no history. */
    @PostMapping("/ballots/{id}/papers")
    String cast(@PathVariable String id, @RequestParam String choice, @RequestParam String key, Model model) {
        try {
            model.addAttribute("receipt", ballots.cast(id, key, Map.of("choice", choice)));
            model.addAttribute("choice", choice);
        } catch (HttpClientErrorException refused) {
            model.addAttribute("refusal", ServiceProblem.of(refused).detail());
        }
        model.addAttribute("ballot", ballots.ballot(id));
        return "ballots/page";
    }

    @PostMapping("/ballots/{id}/receipts")
    String check(@PathVariable String id, @RequestParam String receipt, Model model) {
        var sought = receipt.strip();
        model.addAttribute("ballot", ballots.ballot(id));
        model.addAttribute("sought", sought);
        if (sought.matches("[A-Za-z0-9-]{4,80}")) {
            model.addAttribute("trace", ballots.paper(id, sought));
        } else {
            model.addAttribute("trace", new DeliberationClient.PaperTrace(false, null, null, null, null));
        }
        return "ballots/page";
    }

    @PostMapping("/ballots/{id}/close")
    String close(@PathVariable String id, @RequestParam String key, Model model) {
        try {
            ballots.close(id, key);
        } catch (HttpClientErrorException refused) {
            model.addAttribute("refusal", ServiceProblem.of(refused).detail());
            return ballot(id, model);
        }
        return "redirect:/ballots/" + id;
    }
}
