package org.minyi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.minyi.gateway.district.Districts;
import org.minyi.gateway.refusal.Refusal;
import org.minyi.gateway.refusal.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Back to the page a person came from; or a page that offers to begin again. */
@Component
class LoginEnd implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LoginEnd.class);

    private final Districts districts;
    private final Refusals refusals;

    LoginEnd(Districts districts, Refusals refusals) {
        this.districts = districts;
        this.refusals = refusals;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        var next = ReturnPath.of(request.getAttribute(LoginStart.NEXT) instanceof String path ? path : null);
        response.sendRedirect(districts.of(request).origin() + next.value());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var code = failure instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        LOG.info("a login was not finished: {}", code);
        refusals.write(request, response, Refusal.SIGN_IN_UNFINISHED);
    }
}
