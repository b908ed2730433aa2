package org.minyi.gateway.relay;

import java.util.Set;
import java.util.TreeSet;
import org.minyi.gateway.headers.BrowserRules;
import org.minyi.gateway.session.SessionCookies;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** What a browser gets to see of an answer's headers: not what is between two hops, and not what is the gateway's to say. */
@Component
class RelayedResponseHeaders implements HttpHeadersFilter.ResponseHttpHeadersFilter, Ordered {
    private static final Set<String> BETWEEN_HOPS =
            Set.of("Connection", "Keep-Alive", "Proxy-Authenticate", "TE", "Trailer", "Transfer-Encoding", "Upgrade");
    private static final Set<String> NOT_SAID = Set.of("Date", "Server", "X-Powered-By", "Via");

    private final Set<String> dropped = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    RelayedResponseHeaders() {
        dropped.addAll(BETWEEN_HOPS);
        dropped.addAll(NOT_SAID);
        dropped.addAll(BrowserRules.NAMES);
    }

    @Override
    public HttpHeaders apply(HttpHeaders answered, ServerResponse response) {
        var relayed = new HttpHeaders();
        answered.forEach((name, values) -> {
            if (name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) values.forEach(cookie -> addCookie(relayed, cookie));
            else if (!dropped.contains(name)) relayed.addAll(name, values);
        });
        return relayed;
    }

    private static void addCookie(HttpHeaders relayed, String cookie) {
        if (!SessionCookies.owns(cookie.strip())) relayed.add(HttpHeaders.SET_COOKIE, cookie);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
