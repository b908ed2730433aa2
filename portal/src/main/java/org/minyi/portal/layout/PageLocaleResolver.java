package org.minyi.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language a person chose, else the first that the browser asks for and the pages speak, else simplified Chinese. */
@Component("localeResolver")
class PageLocaleResolver implements LocaleResolver {

    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, "lang");
        if (chosen != null) {
            return spoken(Locale.forLanguageTag(chosen.getValue()));
        }
        if (request.getHeader("Accept-Language") == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> Set.of("zh", "en").contains(locale.getLanguage()))
                .findFirst()
                .map(PageLocaleResolver::spoken)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen on the preferences page");
    }

    private static Locale spoken(Locale asked) {
        if (asked.getLanguage().equals("en")) {
            return Locale.ENGLISH;
        }
        var traditional = asked.getScript().equals("Hant") || TRADITIONAL.contains(asked.getCountry());
        return traditional ? Locale.TRADITIONAL_CHINESE : Locale.SIMPLIFIED_CHINESE;
    }

    /** The value of the page's {@code lang} attribute. */
    static String htmlLanguage(Locale locale) {
        if (locale.getLanguage().equals("en")) {
            return "en";
        }
        return locale.equals(Locale.TRADITIONAL_CHINESE) ? "zh-Hant" : "zh-Hans";
    }
}
