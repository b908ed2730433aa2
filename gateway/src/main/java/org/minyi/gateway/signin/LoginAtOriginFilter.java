package org.minyi.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.minyi.gateway.district.Districts;
import org.springframework.web.filter.OncePerRequestFilter;

/** A login ends at the district's own address, so it starts there: cookies set under another name of it would be missing. */
final class LoginAtOriginFilter extends OncePerRequestFilter {
    private final Districts districts;

    LoginAtOriginFilter(Districts districts) {
        this.districts = districts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = districts.of(request).origin();
        if (!LoginStart.matches(request) || isAt(origin, request)) {
            chain.doFilter(request, response);
            return;
        }
        var query = request.getQueryString();
        response.sendRedirect(origin + LoginStart.PATH + (query == null ? "" : "?" + query));
    }

    private static boolean isAt(URI origin, HttpServletRequest request) {
        return origin.getScheme().equals(request.getScheme())
                && origin.getHost().equalsIgnoreCase(request.getServerName())
                && port(origin) == request.getServerPort();
    }

    private static int port(URI origin) {
        if (origin.getPort() != -1) return origin.getPort();
        return origin.getScheme().equals("https") ? 443 : 80;
    }
}
