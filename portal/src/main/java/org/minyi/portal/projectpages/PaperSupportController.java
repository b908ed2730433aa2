package org.minyi.portal.projectpages;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;

/** Staff records the lines that residents signed on a sheet. */
@Controller
class PaperSupportController {

    private static final int MOST_LINES = 100;

    private final ProjectClient projects;
    private final ProjectPages pages;

    PaperSupportController(ProjectClient projects, ProjectPages pages) {
        this.projects = projects;
        this.pages = pages;
    }

    @PostMapping("/projects/{id:[\\w-]+}/support/paper")
    ModelAndView record(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.sent(typed);
        var supports = !form.text("supports").equals("false");
        try {
            projects.supportOnPaper(id, form.key(), body(form, supports));
            return new ModelAndView("redirect:/projects/" + id + "?done=" + (supports ? "paper" : "unpaper"));
        } catch (RestClientException failure) {
            return pages.page(id, form.failed(failure));
        }
    }

    /** Fields as the service wants them; one that cannot be read is left out, and the service says that it is missing. */
    private static Map<String, Object> body(Form form, boolean supports) {
        var body = new HashMap<String, Object>();
        body.put("supports", supports);
        if (!form.text("sheet").isEmpty()) {
            body.put("sheet", form.text("sheet"));
        }
        form.whole("lines").ifPresent(first -> {
            var last = form.whole("last").orElse(first);
            body.put(
                    "lines",
                    IntStream.rangeClosed(first, last)
                            .limit(MOST_LINES + 1L)
                            .boxed()
                            .toList());
        });
        return body;
    }
}
