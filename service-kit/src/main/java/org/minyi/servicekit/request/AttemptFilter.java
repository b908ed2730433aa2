package org.minyi.servicekit.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minyi.servicekit.problem.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the body of a request once, within its limit, and notes which attempt the request is. */
final class AttemptFilter extends OncePerRequestFilter {
    static final String ATTRIBUTE = Attempt.class.getName();
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final RequestProperties limits;
    private final ProblemWriter problems;

    AttemptFilter(RequestProperties limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "POST", "PUT", "PATCH", "DELETE" -> false;
            default -> true;
        };
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key = Optional.ofNullable(request.getHeader("Idempotency-Key"));
        if (key.isPresent() && !KEY.matcher(key.get()).matches()) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "idempotency-key");
            return;
        }
        if (isStreamed(request)) { // files and imports have limits and keys of their own
            key.ifPresent(it -> request.setAttribute(ATTRIBUTE, attempt(request, it, new byte[0])));
            chain.doFilter(request, response);
            return;
        }
        long most = limits.body().toBytes();
        var body = request.getInputStream().readNBytes((int) most + 1);
        if (request.getContentLengthLong() > most || body.length > most) {
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "too-large");
            return;
        }
        key.ifPresent(it -> request.setAttribute(ATTRIBUTE, attempt(request, it, body)));
        chain.doFilter(new RepeatableBody(request, body), response);
    }

    private boolean isStreamed(HttpServletRequest request) {
        var type = Optional.ofNullable(request.getContentType()).orElse("");
        return type.startsWith("multipart/") || limits.streamed().contains(request.getRequestURI());
    }

    private static Attempt attempt(HttpServletRequest request, String key, byte[] body) {
        var caller = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(java.security.Principal::getName)
                .orElse("");
        return Attempt.of(caller, request.getMethod() + " " + request.getRequestURI(), key, body);
    }
}
