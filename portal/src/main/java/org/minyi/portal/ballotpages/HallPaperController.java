package org.minyi.portal.ballotpages;

import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.minyi.portal.clients.DeliberationClient;
import org.minyi.portal.forms.Form;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;

/** Staff enters what a resident voted on paper in the hall. */
@Controller
class HallPaperController {

    private final DeliberationClient ballots;

    HallPaperController(DeliberationClient ballots) {
        this.ballots = ballots;
    }

    /** Answers the post itself with the receipt, and with an empty form for the next paper. */
    @PostMapping("/ballots/{id:[\\w-]+}/papers/hall")
    ModelAndView cast(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, HttpServletResponse response) {
        var form = Form.sent(typed);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            var receipt = ballots.castInTheHall(id, form.key(), body(form));
            return show(id, Form.blank(Map.of()))
                    .addObject("hallReceipt", receipt)
                    .addObject("choice", form.text("hall-choice"));
        } catch (RestClientException failure) {
            return show(id, form.failed(failure));
        }
    }

    private ModelAndView show(String id, Form form) {
        return form.on("ballots/page").addObject("ballot", ballots.ballot(id));
    }

    private static Map<String, Object> body(Form form) {
        var body = new HashMap<String, Object>();
        body.put("voter", oneSpelling(form.text("voter")));
        if (!form.text("hall-choice").isEmpty()) body.put("choice", form.text("hall-choice"));
        return body;
    }

    /** A number typed wide, with blanks or in capitals is the same voter. */
    private static String oneSpelling(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
