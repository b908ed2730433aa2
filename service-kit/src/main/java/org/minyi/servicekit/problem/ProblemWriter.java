package org.minyi.servicekit.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem document where no controller has been reached yet. */
public final class ProblemWriter {
    private final Problems problems;
    private final LocaleResolver languages;
    private final JsonMapper json;

    ProblemWriter(Problems problems, LocaleResolver languages, JsonMapper json) {
        this.problems = problems;
        this.languages = languages;
        this.json = json;
    }

    /** Writes the problem named by {@code code} as the whole answer. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        try {
            response.setStatus(status.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getOutputStream().write(json.writeValueAsBytes(problems.problem(status, code)));
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
