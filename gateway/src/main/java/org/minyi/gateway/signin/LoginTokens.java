package org.minyi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.minyi.gateway.district.Districts;
import org.minyi.gateway.session.Session;
import org.minyi.gateway.session.SessionCookies;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Makes the tokens of a finished login a session; from there on they are the session's. */
@Component
class LoginTokens implements OAuth2AuthorizedClientRepository {
    private final Districts districts;
    private final SessionCookies cookies;

    LoginTokens(Districts districts, SessionCookies cookies) {
        this.districts = districts;
        this.cookies = cookies;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        cookies.write(session(client, person), districts.of(request), request, response);
    }

    private static Session session(OAuth2AuthorizedClient client, Authentication person) {
        var access = client.getAccessToken();
        var expires = access.getExpiresAt();
        var refresh = client.getRefreshToken();
        if (!(person.getPrincipal() instanceof OidcUser user) || refresh == null || expires == null)
            throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.SERVER_ERROR));
        return new Session(
                client.getPrincipalName(),
                access.getTokenValue(),
                expires,
                refresh.getTokenValue(),
                user.getIdToken().getTokenValue());
    }

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request, HttpServletResponse response) {
        cookies.drop(districts.of(request), request, response);
    }
}
