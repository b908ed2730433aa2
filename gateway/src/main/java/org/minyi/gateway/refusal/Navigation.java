package org.minyi.gateway.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/** Whether a person's browser is opening a page, or a program, script or part of a page asks. */
public final class Navigation {
    private Navigation() {}

    /** A page, not a document of an API, is the fitting answer. */
    public static boolean wantsPage(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null && !mode.equals("navigate")) return false;
        if (request.getHeader("HX-Request") != null) return false;
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html") && !isApi(path(request));
    }

    /** {@code /login} that leads back to the page asked for. */
    public static String signInAndBack(HttpServletRequest request) {
        return "/login?next="
                + UriUtils.encodeQueryParam(pathAndQuery(request), StandardCharsets.UTF_8)
                        .replace("&", "%26")
                        .replace("+", "%2B");
    }

    static String pathAndQuery(HttpServletRequest request) {
        var query = request.getQueryString();
        return path(request) + (query == null ? "" : "?" + query);
    }

    /** As the caller named it, also while a failure is being answered. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static boolean isApi(String path) {
        return path.startsWith("/api/") || path.startsWith("/open311/") || path.startsWith("/openapi/");
    }
}
