package org.minyi.portal.projectpages;

import java.util.Map;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.clients.ProjectClient.Project;
import org.minyi.portal.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;

/** Changing the words of a matter; who was overtaken by somebody else's change is told and keeps what was typed. */
@Controller
class EditController {

    private final ProjectClient projects;

    EditController(ProjectClient projects) {
        this.projects = projects;
    }

    @GetMapping("/projects/{id:[\\w-]+}/edit")
    ModelAndView form(@PathVariable String id) {
        var project = projects.project(id);
        var form = Form.blank(Map.of(
                "title", project.title(),
                "summary", project.summary(),
                "version", Long.toString(project.version())));
        project.types().forEach(type -> form.typed().add("types", type));
        project.categories().forEach(category -> form.typed().add("categories", category));
        return show(form, project);
    }

    @PostMapping("/projects/{id:[\\w-]+}/edit")
    ModelAndView edit(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.sent(typed);
        try {
            projects.edit(id, "\"" + form.text("version") + "\"", RaiseController.words(form));
            return new ModelAndView("redirect:/projects/" + id + "?done=edited");
        } catch (RestClientException failure) {
            return show(form.failed(failure), projects.project(id));
        }
    }

    private static ModelAndView show(Form form, Project project) {
        return form.on("projects/edit")
                .addObject("project", project)
                .addObject("types", Catalogue.TYPES)
                .addObject("categories", Catalogue.CATEGORIES);
    }
}
