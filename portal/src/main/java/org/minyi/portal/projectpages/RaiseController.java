package org.minyi.portal.projectpages;

import java.util.List;
import java.util.Map;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.clients.ServiceProblem;
import org.minyi.portal.layout.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** Raising a matter: one short form. */
@Controller
class RaiseController {

    private final ProjectClient projects;

    RaiseController(ProjectClient projects) {
        this.projects = projects;
    }

    /** What the form holds; sent back as it was when something in it has to be changed. */
    record RaiseForm(String title, String summary, String community, List<String> types, List<String> categories) {
        RaiseForm {
            title = title == null ? "" : title.strip();
            summary = summary == null ? "" : summary.strip();
            community = community == null ? "" : community;
            types = types == null ? List.of() : types;
            categories = categories == null ? List.of() : categories;
        }
    }

    @GetMapping("/projects/new")
    String form(Model model) {
        var mine = Viewer.current().communities();
        var community = mine.isEmpty() ? "" : mine.getFirst();
        return show(
                model,
                new RaiseForm("", "", community, List.of(), List.of()),
                new ServiceProblem(null, null, null, null));
    }

    @PostMapping("/projects/new")
    String raise(@ModelAttribute RaiseForm form, @RequestParam String key, Model model) {
        try {
            var body = Map.<String, Object>of(
                    "title", form.title(),
                    "summary", form.summary(),
                    "community", form.community(),
                    "types", form.types(),
                    "categories", form.categories(),
                    "onBehalf", Viewer.current().worker());
            return "redirect:/projects/" + projects.raise(key, body).id();
        } catch (HttpClientErrorException refused) {
            return show(model, form, ServiceProblem.of(refused));
        }
    }

    private String show(Model model, RaiseForm form, ServiceProblem problem) {
        var viewer = Viewer.current();
        model.addAttribute("form", form);
        model.addAttribute("problem", problem);
        model.addAttribute("errors", problem.byField());
        model.addAttribute(
                "communities",
                projects.communities().items().stream()
                        .filter(community -> viewer.livesIn(community.code()))
                        .toList());
        model.addAttribute("types", ProjectListController.TYPES);
        model.addAttribute("categories", ProjectListController.CATEGORIES);
        return "projects/raise";
    }
}
