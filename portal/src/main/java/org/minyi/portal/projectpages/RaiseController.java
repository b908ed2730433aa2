package org.minyi.portal.projectpages;

import java.util.HashMap;
import java.util.Map;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.forms.Form;
import org.minyi.portal.layout.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;

/** Raising a matter: one short form. */
@Controller
class RaiseController {

    private final ProjectClient projects;

    RaiseController(ProjectClient projects) {
        this.projects = projects;
    }

    @GetMapping("/projects/new")
    ModelAndView form() {
        var mine = Viewer.current().communities();
        return show(Form.blank(mine.isEmpty() ? Map.of() : Map.of("community", mine.getFirst())));
    }

    @PostMapping("/projects/new")
    ModelAndView raise(@RequestParam MultiValueMap<String, String> typed) {
        var form = Form.sent(typed);
        try {
            var raised = projects.raise(form.key(), body(form));
            return new ModelAndView("redirect:/projects/" + raised.id() + "?done=raised");
        } catch (RestClientException failure) {
            return show(form.failed(failure));
        }
    }

    private ModelAndView show(Form form) {
        var viewer = Viewer.current();
        var mine = projects.communities().items().stream()
                .filter(community -> viewer.livesIn(community.code()))
                .toList();
        return form.on("projects/raise")
                .addObject("communities", mine)
                .addObject("types", Catalogue.TYPES)
                .addObject("categories", Catalogue.CATEGORIES);
    }

    private static Map<String, Object> body(Form form) {
        var body = new HashMap<>(words(form));
        body.put("community", form.text("community"));
        body.put("onBehalf", Viewer.current().worker());
        return body;
    }

    /** The wording and classification, which the form to edit has too. */
    static Map<String, Object> words(Form form) {
        return Map.of(
                "title", form.text("title"),
                "summary", form.text("summary"),
                "types", form.all("types"),
                "categories", form.all("categories"));
    }
}
