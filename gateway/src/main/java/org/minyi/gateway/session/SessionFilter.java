package org.minyi.gateway.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.minyi.gateway.district.District;
import org.minyi.gateway.district.Districts;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who is signed in, and renews the tokens of those whose time is nearly up. */
public final class SessionFilter extends OncePerRequestFilter {
    /** Set on requests of people who may be signed in, which cannot be told while the issuer does not answer. */
    public static final String UNCERTAIN = SessionFilter.class.getName() + ".uncertain";

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Districts districts;
    private final SessionCookies cookies;
    private final Renewals renewals;
    private final InstantSource clock;

    SessionFilter(Districts districts, SessionCookies cookies, Renewals renewals, InstantSource clock) {
        this.districts = districts;
        this.cookies = cookies;
        this.renewals = renewals;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null; // a program's own token goes first
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var district = districts.of(request);
        if (cookies.present(request, district))
            current(request, response, district).ifPresent(SessionFilter::signIn);
        chain.doFilter(request, response);
    }

    private Optional<Session> current(HttpServletRequest request, HttpServletResponse response, District district) {
        var session = cookies.read(request, district);
        if (session.isEmpty()) cookies.drop(district, request, response);
        return session.flatMap(found -> found.runsOutWithin(MARGIN, clock.instant())
                ? renewed(found, request, response, district)
                : Optional.of(found));
    }

    private Optional<Session> renewed(
            Session session, HttpServletRequest request, HttpServletResponse response, District district) {
        return switch (renewals.of(session, district)) {
            case Renewal.Renewed(var next) -> {
                cookies.write(next, district, request, response);
                yield Optional.of(next);
            }
            case Renewal.Ended() -> {
                cookies.drop(district, request, response);
                yield Optional.empty();
            }
            case Renewal.Unreachable() -> asLongAsItLasts(session, request);
        };
    }

    private Optional<Session> asLongAsItLasts(Session session, HttpServletRequest request) {
        if (!session.runsOutWithin(Duration.ZERO, clock.instant())) return Optional.of(session);
        request.setAttribute(UNCERTAIN, true);
        return Optional.empty();
    }

    private static void signIn(Session session) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(session));
        SecurityContextHolder.setContext(context);
    }
}
