package org.minyi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.minyi.gateway.district.District;
import org.minyi.gateway.district.Districts;
import org.minyi.gateway.district.RealmClient;
import org.minyi.gateway.seal.Seal;
import org.minyi.gateway.session.SessionCookies;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers a login under way in a sealed cookie of the browser that started it, so that any replica can finish it and no
 * other browser can. Several windows may be at it at once; the oldest of too many is forgotten.
 */
@Component
class LoginAttempts implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    private static final Duration LASTS = Duration.ofMinutes(30);
    private static final int WINDOWS = 8;

    private final Districts districts;
    private final Seal seal;
    private final JsonMapper json;

    LoginAttempts(Districts districts, Seal seal, JsonMapper json) {
        this.districts = districts;
        this.seal = seal;
        this.json = json;
    }

    /** What cannot be put together again from the settings. */
    record Attempt(String state, String nonce, String verifier, String next) {
        static Attempt of(OAuth2AuthorizationRequest request) {
            return new Attempt(
                    required(request.getState()),
                    required(request.getAttribute(OidcParameterNames.NONCE)),
                    required(request.getAttribute(PkceParameterNames.CODE_VERIFIER)),
                    required(request.getAttribute(LoginStart.NEXT)));
        }

        private static String required(@Nullable String part) {
            return Objects.requireNonNull(part, "every request for a login has it");
        }

        Map<String, Object> attributes(String registration) {
            return new TreeMap<>(Map.of(
                    OAuth2ParameterNames.REGISTRATION_ID, registration,
                    OidcParameterNames.NONCE, nonce,
                    PkceParameterNames.CODE_VERIFIER, verifier,
                    LoginStart.NEXT, next));
        }
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest started, HttpServletRequest request, HttpServletResponse response) {
        var district = districts.of(request);
        var attempt = Attempt.of(started);
        var content = json.writeValueAsBytes(attempt);
        put(attempt.state(), seal.close(purpose(district), content), LASTS, district, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return attempt(request)
                .map(attempt -> restored(attempt, districts.of(request)))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var found = attempt(request);
        found.ifPresent(attempt -> put(attempt.state(), "", Duration.ZERO, districts.of(request), response));
        // The attempt ends here, but where to go is asked once more, after the tokens have come.
        found.ifPresent(attempt -> request.setAttribute(LoginStart.NEXT, attempt.next()));
        return found.map(attempt -> restored(attempt, districts.of(request))).orElse(null);
    }

    private Optional<Attempt> attempt(HttpServletRequest request) {
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        if (state == null) return Optional.empty();
        var district = districts.of(request);
        return Optional.ofNullable(WebUtils.getCookie(request, name(state, district)))
                .flatMap(cookie -> seal.open(purpose(district), cookie.getValue()))
                .map(bytes -> json.readValue(bytes, Attempt.class))
                .filter(attempt -> attempt.state().equals(state));
    }

    private OAuth2AuthorizationRequest restored(Attempt attempt, District district) {
        var client = RealmClient.of(district);
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(client.getClientId())
                .authorizationUri(Attempt.required(client.getProviderDetails().getAuthorizationUri()))
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(attempt.state())
                .attributes(attempt.attributes(district.id()))
                .build();
    }

    private static void put(
            String state, String value, Duration lasts, District district, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name(state, district), value)
                .path(RealmClient.CALLBACK)
                .httpOnly(true)
                .secure(district.secure())
                .sameSite("Lax")
                .maxAge(lasts)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String name(String state, District district) {
        var window = Math.floorMod(state.hashCode(), WINDOWS);
        return (district.secure() ? "__Secure-" : "") + SessionCookies.NAME + "-login" + window;
    }

    private static String purpose(District district) {
        return "login " + district.issuer();
    }
}
