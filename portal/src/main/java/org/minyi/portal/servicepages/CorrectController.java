package org.minyi.portal.servicepages;

import java.util.Map;
import org.minyi.portal.clients.ServiceLogClient;
import org.minyi.portal.clients.ServiceLogClient.Activity;
import org.minyi.portal.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What was logged wrongly is set right or struck out, each with its reason; and a photo can be added later. */
@Controller
@RequestMapping("/services/{id:[\\w-]+}/edit")
class CorrectController {

    private final ServiceLogClient activities;

    CorrectController(ServiceLogClient activities) {
        this.activities = activities;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id) {
        var activity = activities.activity(id);
        return show(
                Form.blank(Map.of(
                        "date", activity.date().toString(),
                        "place", activity.place(),
                        "description", activity.description(),
                        "beneficiaries", Integer.toString(activity.beneficiaries()),
                        "volunteers", Integer.toString(activity.volunteers()),
                        "version", Long.toString(activity.version()))),
                activity);
    }

    @PostMapping
    ModelAndView correct(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.sent(typed);
        try {
            var corrected = activities.correct(id, "\"" + form.text("version") + "\"", ActivityBody.toCorrect(form));
            return done(corrected, "corrected");
        } catch (RestClientException failure) {
            return show(form.failed(failure), activities.activity(id));
        }
    }

    @PostMapping("/void")
    ModelAndView strike(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.sent(typed);
        var activity = activities.activity(id);
        try {
            activities.strike(id, form.key(), Map.of("reason", form.text("reason")));
            return done(activity, "voided");
        } catch (RestClientException failure) {
            return show(form.failed(failure), activity);
        }
    }

    @PostMapping("/photos")
    ModelAndView photo(@PathVariable String id, @RequestParam MultipartFile photo, @RequestParam String alt) {
        var activity = activities.activity(id);
        var kept = new Photo(photo, alt.isBlank() ? activity.place() : alt.strip()).addTo(activities, id);
        return done(activity, kept ? "photo" : "logged-without-photo");
    }

    private static ModelAndView show(Form form, Activity activity) {
        return form.on("services/edit").addObject("activity", activity);
    }

    private static ModelAndView done(Activity activity, String done) {
        return new ModelAndView("redirect:/projects/" + activity.project() + "?done=" + done + "#services");
    }
}
