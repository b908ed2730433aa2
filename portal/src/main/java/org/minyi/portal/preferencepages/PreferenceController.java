package org.minyi.portal.preferencepages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what a person prefers in cookies that say nothing else. */
@Controller
@RequestMapping("/preferences")
class PreferenceController {

    private static final Map<String, Set<String>> CHOICES = Map.of(
            "lang", Set.of("zh-CN", "zh-TW", "en"),
            "type", Set.of("normal", "big"),
            "theme", Set.of("auto", "light", "dark"));

    @GetMapping
    String preferences(@RequestParam(defaultValue = "/") String back, Model model) {
        model.addAttribute("back", ownPath(back));
        return "preferences/page";
    }

    @PostMapping
    String choose(@RequestParam Map<String, String> form, HttpServletRequest request, HttpServletResponse response) {
        CHOICES.forEach((name, values) -> {
            var value = form.get(name);
            if (value != null && values.contains(value)) {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, value, request.isSecure()));
            }
        });
        return "redirect:" + ownPath(form.getOrDefault("back", "/"));
    }

    private static String cookie(String name, String value, boolean secure) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(secure)
                .build()
                .toString();
    }

    /** Only a path of this site, without anything that could be taken for a template: else a link could lead away. */
    private static String ownPath(String back) {
        return back.matches("/(?![/\\\\])[^\\s\\\\{}]*") ? back : "/";
    }
}
