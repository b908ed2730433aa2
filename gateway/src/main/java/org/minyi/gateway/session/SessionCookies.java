package org.minyi.gateway.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minyi.gateway.district.District;
import org.minyi.gateway.seal.Seal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Keeps a session in the browser: sealed, out of reach of scripts, not sent with other sites' requests, gone when the browser
 * closes. Any gateway with the same secret reads it, so that neither a restart nor a second replica needs a store.
 *
 * <p>Browsers hold about 4 KB a cookie; a longer session goes into several, the first of which says how many.
 */
@Component
public class SessionCookies {
    /** Every cookie of a session is called this or starts with this and a dot. */
    public static final String NAME = "minyi-session";

    private static final int ROOM = 3800;
    private static final int MOST = 4;

    private final Seal seal;

    SessionCookies(Seal seal) {
        this.seal = seal;
    }

    /** Whether the request carries anything under our name, readable or not. */
    boolean present(HttpServletRequest request, District district) {
        return WebUtils.getCookie(request, name(district, 0)) != null;
    }

    Optional<Session> read(HttpServletRequest request, District district) {
        return text(request, district)
                .flatMap(text -> seal.open(purpose(district), text))
                .flatMap(Session::fromBytes);
    }

    /** Hands the session to the browser. */
    public void write(Session session, District district, HttpServletRequest request, HttpServletResponse response) {
        var text = seal.close(purpose(district), session.toBytes());
        var count = Math.ceilDiv(text.length(), ROOM);
        if (count > MOST) throw new IllegalStateException("tokens of %d characters".formatted(text.length()));
        for (int i = 0; i < count; i++) {
            var part = text.substring(i * ROOM, Math.min(text.length(), (i + 1) * ROOM));
            add(response, cookie(district, i, i == 0 ? count + part : part).build());
        }
        forget(count, district, request, response);
    }

    /** Takes the session back from the browser. */
    public void drop(District district, HttpServletRequest request, HttpServletResponse response) {
        forget(0, district, request, response);
    }

    private Optional<String> text(HttpServletRequest request, District district) {
        var parts = IntStream.range(0, MOST)
                .mapToObj(i -> WebUtils.getCookie(request, name(district, i)))
                .takeWhile(cookie -> cookie != null && !cookie.getValue().isEmpty())
                .map(Cookie::getValue)
                .toList();
        if (parts.isEmpty()) return Optional.empty();
        var count = parts.getFirst().charAt(0) - '0';
        if (count < 1 || count > parts.size()) return Optional.empty();
        return Optional.of(
                parts.stream().limit(count).collect(Collectors.joining()).substring(1));
    }

    private static void forget(int first, District district, HttpServletRequest request, HttpServletResponse response) {
        IntStream.range(first, MOST)
                .filter(i -> WebUtils.getCookie(request, name(district, i)) != null)
                .forEach(i -> add(
                        response, cookie(district, i, "").maxAge(Duration.ZERO).build()));
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(District district, int index, String value) {
        return ResponseCookie.from(name(district, index), value)
                .path("/")
                .httpOnly(true)
                .secure(district.secure())
                .sameSite("Lax");
    }

    private static String name(District district, int index) {
        // With this prefix browsers take the cookie from this very host over TLS only; without TLS they refuse it.
        var prefix = district.secure() ? "__Host-" : "";
        return prefix + NAME + (index == 0 ? "" : "." + index);
    }

    private static String purpose(District district) {
        return "session " + district.issuer();
    }

    /** Whether a cookie is one of ours, which nobody behind the gateway may see or set. */
    public static boolean owns(String cookieName) {
        return Stream.of("", "__Host-", "__Secure-").anyMatch(prefix -> cookieName.startsWith(prefix + NAME));
    }
}
