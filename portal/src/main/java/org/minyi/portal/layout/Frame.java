package org.minyi.portal.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** What stands around the content of every page: who looks, in which language, type size and colours, and from where. */
@Component
public class Frame {

    /** What a page may say after something was done; the address carries nothing else. */
    private static final Set<String> DONE = Set.of(
            "raised",
            "edited",
            "supported",
            "unsupported",
            "paper",
            "unpaper",
            "followed",
            "unfollowed",
            "moved",
            "awarded",
            "bid",
            "logged",
            "logged-without-photo",
            "corrected",
            "voided",
            "photo",
            "published",
            "read",
            "settings",
            "replayed",
            "discarded");

    /** The attributes that the frame's template reads. */
    public Map<String, Object> of(HttpServletRequest request) {
        var locale = LocaleContextHolder.getLocale();
        var done = request.getParameter("done");
        return Map.of(
                "viewer", Viewer.current(),
                "language", PageLocaleResolver.htmlLanguage(locale),
                "format", new PageFormat(locale),
                "bigType", "big".equals(cookie(request, "type")),
                "theme", theme(cookie(request, "theme")),
                "here", here(request),
                "section", section(request.getRequestURI()),
                "done", done != null && DONE.contains(done) ? done : "");
    }

    private static String cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .orElse("");
    }

    private static String theme(String chosen) {
        return switch (chosen) {
            case "light", "dark" -> chosen;
            default -> "auto";
        };
    }

    /** Path and query of this page, to come back to after a change of language or a login. */
    private static String here(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        if (failed != null || !request.getMethod().equals("GET")) {
            return path;
        }
        return UriComponentsBuilder.fromPath(path)
                .query(request.getQueryString())
                .replaceQueryParam("done")
                .build()
                .toUriString();
    }

    /** The first part of the path, by which the navigation shows where one is. */
    private static String section(String path) {
        return path.replaceFirst("^/", "").replaceFirst("/.*", "");
    }
}
