package org.minyi.gateway.crosssite;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.minyi.gateway.refusal.Refusal;
import org.minyi.gateway.refusal.Refusals;
import org.minyi.gateway.session.SessionCookies;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only pages of this origin change anything with a session's cookie. A program shows its token itself, which no other
 * site can make a browser do, and is not asked.
 */
public final class CrossSiteFilter extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Refusals refusals;

    public CrossSiteFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (allowed(request)) chain.doFilter(request, response);
        else refusals.write(request, response, Refusal.OTHER_SITE);
    }

    private static boolean allowed(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) return true;
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) return true;
        return switch (RequestSource.of(request)) {
            case OWN -> true;
            case OTHER -> false;
            // Old browsers: a script of ours sets this header, a form of another site cannot.
            case UNSAID -> !hasSession(request) || request.getHeader("X-Requested-With") != null;
        };
    }

    private static boolean hasSession(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return false;
        for (var cookie : cookies) if (SessionCookies.owns(cookie.getName())) return true;
        return false;
    }
}
