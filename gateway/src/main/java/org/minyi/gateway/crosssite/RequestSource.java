package org.minyi.gateway.crosssite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/**
 * Where a request was started, as far as the browser says so.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata Request Headers</a>
 */
enum RequestSource {
    /** A page of this very origin, or the person's own hand. */
    OWN,
    /** Another origin, be it a sister site. */
    OTHER,
    /** Nothing is said: a program, or a browser from before 2020 in a plain form. */
    UNSAID;

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    static RequestSource of(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return OWN_SITES.contains(site) ? OWN : OTHER;
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) return origin.equalsIgnoreCase(originOf(request)) ? OWN : OTHER;
        return UNSAID;
    }

    private static String originOf(HttpServletRequest request) {
        var usual = request.getScheme().equals("https") ? 443 : 80;
        var port = request.getServerPort() == usual ? "" : ":" + request.getServerPort();
        return request.getScheme() + "://" + request.getServerName() + port;
    }
}
