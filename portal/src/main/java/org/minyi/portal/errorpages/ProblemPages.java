package org.minyi.portal.errorpages;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.minyi.portal.clients.ServiceProblem;
import org.minyi.portal.layout.Frame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Turns a refusal or a failure of a service into a page that says what to do. */
@ControllerAdvice
class ProblemPages {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);

    private final Frame frame;

    ProblemPages(Frame frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView refused(RestClientResponseException failure, HttpServletRequest request) {
        if (failure.getStatusCode().is5xxServerError()) {
            LOG.warn("a service answered {}", failure.getStatusCode());
            return page(HttpStatus.BAD_GATEWAY, null, request);
        }
        return page(failure.getStatusCode(), ServiceProblem.of(failure).detail(), request);
    }

    @ExceptionHandler
    ModelAndView unanswered(RestClientException failure, HttpServletRequest request) {
        LOG.warn("a service gives no answer: {}", failure.getMostSpecificCause().toString());
        return page(HttpStatus.SERVICE_UNAVAILABLE, null, request);
    }

    /** Here and not by the container: what it would forward to would read the same form again. */
    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
        return page(HttpStatus.CONTENT_TOO_LARGE, null, request);
    }

    private ModelAndView page(HttpStatusCode status, @Nullable String detail, HttpServletRequest request) {
        var page = new ModelAndView("error/problem");
        page.setStatus(status);
        page.addAllObjects(frame.of(request));
        page.addObject("problemPage", ProblemPage.of(status.value()));
        page.addObject("detail", detail);
        return page;
    }
}
