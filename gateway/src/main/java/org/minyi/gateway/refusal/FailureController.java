package org.minyi.gateway.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container and unforeseen failures lead to. */
@Controller
class FailureController implements ErrorController {
    private final Refusals refusals;

    FailureController(Refusals refusals) {
        this.refusals = refusals;
    }

    @RequestMapping("/error")
    void fail(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refusals.write(request, response, refusal(request));
    }

    private static Refusal refusal(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Refusal.ofStatus(status)
                : Refusal.FAILED;
    }
}
