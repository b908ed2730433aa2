package org.minyi.portal.preferencepages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what a person prefers in cookies that say nothing else. */
@Controller
class PreferenceController {

    private static final Map<String, Set<String>> CHOICES = Map.of(
            "lang", Set.of("zh-CN", "zh-TW", "en"),
            "type", Set.of("normal", "big"),
            "theme", Set.of("auto", "light", "dark"));

    @PostMapping("/preferences")
    String choose(@RequestParam Map<String, String> form, HttpServletResponse response) {
        CHOICES.forEach((name, values) -> {
            var value = form.get(name);
            if (value != null && values.contains(value)) {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, value));
            }
        });
        return "redirect:" + ownPath(form.getOrDefault("back", "/"));
    }

    private static String cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build()
                .toString();
    }

    /** Only a path of this site: anything else would let a link lead away. */
    private static String ownPath(String back) {
        return back.matches("/(?![/\\\\])[^\\r\\n\\\\]*") ? back : "/";
    }
}
