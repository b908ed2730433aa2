package org.minyi.portal.errorpages;

import org.minyi.portal.clients.ServiceProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.servlet.ModelAndView;

/** Turns a refusal or a failure of a service into a page that says what to do. */
@ControllerAdvice
class ProblemPages {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);

    @ExceptionHandler
    ModelAndView refused(RestClientResponseException failure) {
        if (failure.getStatusCode().is5xxServerError()) {
            LOG.warn("a service answered {}", failure.getStatusCode());
            return page(HttpStatus.BAD_GATEWAY, null);
        }
        return page(failure.getStatusCode(), ServiceProblem.of(failure).detail());
    }

    @ExceptionHandler
    ModelAndView unreachable(ResourceAccessException failure) {
        LOG.warn("a service does not answer: {}", failure.getMostSpecificCause().toString());
        return page(HttpStatus.SERVICE_UNAVAILABLE, null);
    }

    private static ModelAndView page(HttpStatusCode status, @org.jspecify.annotations.Nullable String detail) {
        var page = new ModelAndView("error/problem");
        page.setStatus(status);
        page.addObject("status", status.value());
        page.addObject("detail", detail);
        return page;
    }
}
