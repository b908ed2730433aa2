package org.minyi.gateway.refusal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** The page a person sees; it needs nothing of what is behind the gateway, which may be what is missing. */
final class RefusalPage {
    private final MessageSource texts;
    private final String frame;

    RefusalPage(MessageSource texts) {
        this.texts = texts;
        try {
            this.frame = new ClassPathResource("pages/refusal.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String of(HttpServletRequest request, Refusal.Answer answer, Locale language) {
        var refusal = answer.refusal();
        return frame.replace("{language}", CallerLanguage.htmlTag(language))
                .replace("{site}", text("site", answer, language))
                .replace("{title}", text(refusal.code() + ".title", answer, language))
                .replace("{text}", text(refusal.code() + ".text", answer, language))
                .replace("{link}", HtmlUtils.htmlEscape(link(refusal, request)))
                .replace(
                        "{remedy}",
                        text("remedy." + refusal.remedy().name().toLowerCase(Locale.ROOT), answer, language))
                .replace("{status}", "" + refusal.status().value());
    }

    private static String link(Refusal refusal, HttpServletRequest request) {
        var reading = request.getMethod().equals("GET");
        return switch (refusal.remedy()) {
            case SIGN_IN ->
                reading && refusal != Refusal.SIGN_IN_UNFINISHED ? Navigation.signInAndBack(request) : "/login";
            case AGAIN -> reading ? Navigation.pathAndQuery(request) : "/";
            case HOME -> "/";
        };
    }

    private String text(String key, Refusal.Answer answer, Locale language) {
        return HtmlUtils.htmlEscape(texts.getMessage(key, new Object[] {answer.seconds()}, language), "UTF-8");
    }
}
