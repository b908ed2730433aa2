package org.minyi.portal.browser;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.OncePerRequestFilter;

/** What the gateway adds on the way to the browser: the strict content policy, and the stream of new notices. */
@TestConfiguration(proxyBeanMethods = false)
class GatewayHeaders {

    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    OncePerRequestFilter gateway() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                response.setHeader("Content-Security-Policy", POLICY);
                response.setHeader("X-Content-Type-Options", "nosniff");
                switch (request.getRequestURI()) {
                    case "/api/inbox/stream" -> notices(request, response);
                    case "/api/service-activities/a-1/photos/ph-1", "/api/service-activities/a-1/photos/ph-1/small" ->
                        photo(response);
                    default -> chain.doFilter(request, response);
                }
            }
        };
    }

    /** As the service does for a page that shows some notices: one that came since, and again one that it knows. */
    private static void notices(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("""
                retry: 600000

                event: count
                data: {"unread": 3}

                event: notice
                data: {"id": "%s", "subject": "已经在列表里的消息", "link": "/projects/p-lamp"}

                event: notice
                data: {"id": "i-9", "subject": "三号楼前装一盏感应路灯：进入议事", "link": "/projects/p-lamp"}

                """.formatted(request.getParameter("after")));
    }

    private static void photo(HttpServletResponse response) throws IOException {
        response.setContentType("image/svg+xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("""
                <svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" \
                fill="#7d9a96"/><circle cx="320" cy="260" r="120" fill="#3c4a4c"/><circle cx="320" cy="260" r="86" \
                fill="#a9c4c4"/></svg>""");
    }
}
