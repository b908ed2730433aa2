package org.minyi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.minyi.gateway.district.District;
import org.minyi.gateway.district.Districts;
import org.minyi.gateway.session.Session;
import org.minyi.gateway.session.SessionCookies;
import org.minyi.gateway.session.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * {@code POST /logout} ends the session here and at the issuer, and leads back home.
 *
 * @see <a href="https://openid.net/specs/openid-connect-rpinitiated-1_0.html">OpenID Connect RP-Initiated Logout</a>
 */
@Component
class Logout implements LogoutSuccessHandler {
    static final String PATH = "/logout";

    private final Districts districts;
    private final SessionCookies cookies;

    Logout(Districts districts, SessionCookies cookies) {
        this.districts = districts;
        this.cookies = cookies;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException {
        var district = districts.of(request);
        cookies.drop(district, request, response);
        response.sendRedirect(
                person instanceof SignedIn signedIn
                        ? endOf(signedIn.session(), district).toString()
                        : district.origin() + "/");
    }

    private static URI endOf(Session session, District district) {
        return UriComponentsBuilder.fromUri(district.outer("/protocol/openid-connect/logout"))
                .queryParam("client_id", encoded(district.clientId()))
                .queryParam("id_token_hint", session.idToken())
                .queryParam("post_logout_redirect_uri", encoded(district.origin() + "/"))
                .build(true)
                .toUri();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
