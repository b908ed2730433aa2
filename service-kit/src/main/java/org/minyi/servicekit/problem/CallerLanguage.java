package org.minyi.servicekit.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The first language of {@code Accept-Language} that the texts speak, else simplified Chinese. */
final class CallerLanguage extends AcceptHeaderLocaleResolver {
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    CallerLanguage() {
        setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE, Locale.ENGLISH));
        setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> Set.of("zh", "en").contains(locale.getLanguage()))
                .findFirst()
                .map(CallerLanguage::spoken)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    private static Locale spoken(Locale asked) {
        if (asked.getLanguage().equals("en")) {
            return Locale.ENGLISH;
        }
        var traditional = asked.getScript().equals("Hant") || TRADITIONAL.contains(asked.getCountry());
        return traditional ? Locale.TRADITIONAL_CHINESE : Locale.SIMPLIFIED_CHINESE;
    }
}
