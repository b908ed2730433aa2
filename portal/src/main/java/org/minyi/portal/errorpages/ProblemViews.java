package org.minyi.portal.errorpages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.minyi.portal.layout.Frame;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The same page for what never reached a controller: an address that leads nowhere, a form that is too large. */
@Component
class ProblemViews implements ErrorViewResolver {

    private final Frame frame;

    ProblemViews(Frame frame) {
        this.frame = frame;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var page = new ModelAndView("error/problem", frame.of(request), status);
        page.addObject("problemPage", ProblemPage.of(status.value()));
        return page;
    }
}
