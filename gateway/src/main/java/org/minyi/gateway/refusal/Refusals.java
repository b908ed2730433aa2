package org.minyi.gateway.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Tells a person or a program why the gateway turns the request down, and what to do. */
@Component
public class Refusals {
    private static final String TYPE = "urn:minyi:problem:";

    private final MessageSource texts;
    private final JsonMapper json;
    private final RefusalPage page;

    Refusals(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
        this.page = new RefusalPage(texts);
    }

    /** Answers the request, unless an answer is on its way already. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal.Answer answer)
            throws IOException {
        if (response.isCommitted()) return;
        response.resetBuffer();
        var language = CallerLanguage.of(request);
        response.setStatus(answer.refusal().status().value());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, CallerLanguage.htmlTag(language));
        if (answer.seconds() > 0) response.setIntHeader(HttpHeaders.RETRY_AFTER, (int) answer.seconds());
        response.getOutputStream().write(body(request, response, answer, language));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        write(request, response, refusal.now());
    }

    /** The same, where a route has to return what it answers. */
    public ServerResponse answer(Refusal.Answer answer) {
        return ServerResponse.status(answer.refusal().status()).build((request, response) -> {
            write(request, response, answer);
            return null;
        });
    }

    private byte[] body(
            HttpServletRequest request, HttpServletResponse response, Refusal.Answer answer, Locale language) {
        if (Navigation.wantsPage(request)) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            return page.of(request, answer, language).getBytes(StandardCharsets.UTF_8);
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        return json.writeValueAsBytes(problem(answer, language));
    }

    private ProblemDetail problem(Refusal.Answer answer, Locale language) {
        var refusal = answer.refusal();
        var problem = ProblemDetail.forStatus(refusal.status());
        problem.setType(URI.create(TYPE + refusal.code()));
        problem.setTitle(texts.getMessage(refusal.code() + ".title", new Object[0], language));
        problem.setDetail(texts.getMessage(refusal.code() + ".text", new Object[] {answer.seconds()}, language));
        return problem;
    }
}
