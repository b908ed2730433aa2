package org.minyi.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.minyi.gateway.refusal.Refusal;
import org.minyi.gateway.refusal.Refusals;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Turns large bodies down before they are read where they say how large they are, and while they are read where not. */
final class SizeFilter extends OncePerRequestFilter {
    private final long usual;
    private final List<LargerBody> larger;
    private final Refusals refusals;

    SizeFilter(LimitProperties limits, Refusals refusals) {
        this.usual = limits.body().toBytes();
        this.larger = limits.bodies().stream().map(LargerBody::of).toList();
        this.refusals = refusals;
    }

    private record LargerBody(PathPattern path, long most) {
        static LargerBody of(LimitProperties.Body body) {
            return new LargerBody(
                    PathPatternParser.defaultInstance.parse(body.path()),
                    body.size().toBytes());
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = most(request.getRequestURI());
        if (request.getContentLengthLong() > most) refusals.write(request, response, Refusal.TOO_LARGE);
        else chain.doFilter(new UnreadRequest(request, most), response);
    }

    private long most(String path) {
        var asked = PathContainer.parsePath(path);
        return larger.stream()
                .filter(body -> body.path().matches(asked))
                .findFirst()
                .map(LargerBody::most)
                .orElse(usual);
    }
}
