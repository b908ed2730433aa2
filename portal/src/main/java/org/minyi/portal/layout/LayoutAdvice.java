package org.minyi.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page is made of. */
@ControllerAdvice
class LayoutAdvice {

    @ModelAttribute("viewer")
    Viewer viewer() {
        return Viewer.current();
    }

    @ModelAttribute("language")
    String language() {
        return PageLocaleResolver.htmlLanguage(LocaleContextHolder.getLocale());
    }

    @ModelAttribute("bigType")
    boolean bigType(@CookieValue(name = "type", defaultValue = "normal") String type) {
        return "big".equals(type);
    }

    @ModelAttribute("theme")
    String theme(@CookieValue(name = "theme", defaultValue = "auto") String theme) {
        return switch (theme.toLowerCase(Locale.ROOT)) {
            case "light" -> "light";
            case "dark" -> "dark";
            default -> "auto";
        };
    }

    /** Path and query of this page, to come back to after a change of language or a login. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    @ModelAttribute("formKey")
    String formKey() {
        return IdempotencyKeys.fresh();
    }

    @ModelAttribute("format")
    PageFormat format() {
        return new PageFormat(LocaleContextHolder.getLocale());
    }
}
