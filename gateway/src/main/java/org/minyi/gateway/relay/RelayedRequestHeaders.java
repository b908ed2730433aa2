package org.minyi.gateway.relay;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minyi.gateway.session.SessionCookies;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service gets to see of a request's headers: those listed here and what the gateway itself vouches for. A header that
 * some service might take for an identity cannot come from outside, because nothing unlisted does.
 */
@Component
class RelayedRequestHeaders implements HttpHeadersFilter.RequestHttpHeadersFilter, Ordered {
    private static final Set<String> PASSED = Set.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "cache-control",
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "last-event-id",
            "prefer",
            "range",
            "referer",
            "sec-fetch-dest",
            "sec-fetch-mode",
            "sec-fetch-site",
            "traceparent",
            "tracestate",
            "user-agent",
            "x-requested-with");
    /** What htmx tells of the page that asks. */
    private static final String HTMX = "hx-";

    @Override
    public HttpHeaders apply(HttpHeaders incoming, ServerRequest request) {
        var relayed = new HttpHeaders();
        incoming.forEach((name, values) -> {
            if (passes(name)) relayed.addAll(name, values);
        });
        cookies(incoming).ifPresent(cookies -> relayed.set(HttpHeaders.COOKIE, cookies));
        RelayedToken.ofCaller().ifPresent(relayed::setBearerAuth);
        addOrigin(relayed, request.servletRequest());
        return relayed;
    }

    private static boolean passes(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        return PASSED.contains(plain) || plain.startsWith(HTMX);
    }

    /** All but the session, which is between the browser and the gateway. */
    private static Optional<String> cookies(HttpHeaders incoming) {
        var kept = incoming.getOrEmpty(HttpHeaders.COOKIE).stream()
                .flatMap(line -> Stream.of(line.split(";")))
                .map(String::strip)
                .filter(cookie -> !cookie.isEmpty() && !SessionCookies.owns(cookie))
                .collect(Collectors.joining("; "));
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
    }

    /** As the container found it: what a trusted proxy in front said has been taken in, what others said has not. */
    private static void addOrigin(HttpHeaders relayed, HttpServletRequest request) {
        relayed.set("X-Forwarded-For", request.getRemoteAddr());
        relayed.set("X-Forwarded-Proto", request.getScheme());
        relayed.set("X-Forwarded-Host", request.getServerName());
        relayed.set("X-Forwarded-Port", "" + request.getServerPort());
    }

    /** After all others: what it leaves is what is sent. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
