package org.minyi.servicekit.problem;

import java.net.URI;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Writes problem documents in the caller's language.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public final class Problems {
    private static final String TYPE = "urn:minyi:problem:";

    private final MessageSource texts;

    Problems(MessageSource texts) {
        this.texts = texts;
    }

    /** One field of the request and what is wrong with it. */
    record FieldProblem(String pointer, String message) {}

    /** A problem whose sentence stands under {@code problem.<code>}. */
    public ProblemDetail problem(HttpStatusCode status, String code) {
        return problem(status, code, text("problem." + code));
    }

    ProblemDetail of(Refused refused) {
        var sentence = refused.sentence(texts, LocaleContextHolder.getLocale());
        var problem = problem(refused.status(), refused.code(), sentence);
        if (!refused.pointer().isEmpty()) {
            addFields(problem, List.of(new FieldProblem(refused.pointer(), sentence)));
        }
        return problem;
    }

    private ProblemDetail problem(HttpStatusCode status, String code, String sentence) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(text("problem.title." + status.value()));
        problem.setDetail(sentence);
        return problem;
    }

    ProblemDetail invalid(List<FieldProblem> fields) {
        var problem = problem(HttpStatusCode.valueOf(400), "invalid");
        addFields(problem, fields);
        return problem;
    }

    String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static void addFields(ProblemDetail problem, List<FieldProblem> fields) {
        if (!fields.isEmpty()) {
            problem.setProperty("errors", fields);
        }
    }
}
