package org.minyi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
    private static final String NEXT_WINDOW = "minyi-login-next";

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
        int window = nextWindow(request);
        put(window, seal.close(purpose(district), content), LASTS, district, response);
        var following = "" + (window + 1) % WINDOWS;
        add(cookie(NEXT_WINDOW, following, LoginStart.PATH, LASTS, district), response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return attempt(request)
                .map(open -> restored(open.attempt(), districts.of(request)))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var found = attempt(request);
        found.ifPresent(open -> put(open.window(), "", Duration.ZERO, districts.of(request), response));
        // The attempt ends here, but where to go is asked once more, after the tokens have come.
        found.ifPresent(
                open -> request.setAttribute(LoginStart.NEXT, open.attempt().next()));
        return found.map(open -> restored(open.attempt(), districts.of(request)))
                .orElse(null);
    }

    /** An attempt and the cookie in which it lies. */
    private record Open(int window, Attempt attempt) {}

    private Optional<Open> attempt(HttpServletRequest request) {
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        if (state == null) return Optional.empty();
        return IntStream.range(0, WINDOWS)
                .mapToObj(window -> attempt(request, window))
                .flatMap(Optional::stream)
                .filter(open -> open.attempt().state().equals(state))
                .findFirst();
    }

    private Optional<Open> attempt(HttpServletRequest request, int window) {
        var district = districts.of(request);
        return Optional.ofNullable(WebUtils.getCookie(request, name(district) + window))
                .flatMap(cookie -> seal.open(purpose(district), cookie.getValue()))
                .map(bytes -> new Open(window, json.readValue(bytes, Attempt.class)));
    }

    /** The windows are taken in turn; only the login's own address is told whose turn it is. */
    private static int nextWindow(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NEXT_WINDOW))
                .filter(cookie -> cookie.getValue().matches("\\d"))
                .map(cookie -> Integer.parseInt(cookie.getValue()) % WINDOWS)
                .orElse(0);
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

    private static void put(int window, String value, Duration lasts, District district, HttpServletResponse response) {
        add(cookie(name(district) + window, value, RealmClient.CALLBACK, lasts, district), response);
    }

    private static void add(ResponseCookie cookie, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static ResponseCookie cookie(String name, String value, String path, Duration lasts, District district) {
        return ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(district.secure())
                .sameSite("Lax")
                .maxAge(lasts)
                .build();
    }

    private static String name(District district) {
        return (district.secure() ? "__Secure-" : "") + SessionCookies.NAME + "-login";
    }

    private static String purpose(District district) {
        return "login " + district.issuer();
    }
}
