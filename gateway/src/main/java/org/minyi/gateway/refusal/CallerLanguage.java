package org.minyi.gateway.refusal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.util.WebUtils;

/** The language chosen on the pages, else the first of {@code Accept-Language} that the texts speak, else simplified Chinese. */
public final class CallerLanguage {
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private CallerLanguage() {}

    public static Locale of(HttpServletRequest request) {
        return Stream.concat(chosen(request), asked(request))
                .filter(locale -> Set.of("zh", "en").contains(locale.getLanguage()))
                .findFirst()
                .map(CallerLanguage::spoken)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    private static Stream<Locale> chosen(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, "lang");
        return cookie == null ? Stream.empty() : Stream.of(Locale.forLanguageTag(cookie.getValue()));
    }

    private static Stream<Locale> asked(HttpServletRequest request) {
        // Without the header the servlet API answers with the machine's own language.
        return request.getHeader("Accept-Language") == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
    }

    private static Locale spoken(Locale asked) {
        if (asked.getLanguage().equals("en")) return Locale.ENGLISH;
        var traditional = asked.getScript().equals("Hant") || TRADITIONAL.contains(asked.getCountry());
        return traditional ? Locale.TRADITIONAL_CHINESE : Locale.SIMPLIFIED_CHINESE;
    }

    /** The value of a page's {@code lang} attribute. */
    static String htmlTag(Locale locale) {
        if (locale.equals(Locale.ENGLISH)) return "en";
        return locale.equals(Locale.TRADITIONAL_CHINESE) ? "zh-Hant" : "zh-Hans";
    }
}
