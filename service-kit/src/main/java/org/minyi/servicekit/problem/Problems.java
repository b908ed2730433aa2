package org.minyi.servicekit.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;
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
    public ProblemDetail problem(HttpStatusCode status, String code, Object... arguments) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(text("problem.title." + status.value(), new Object[0]));
        problem.setDetail(text("problem." + code, spelledOut(arguments)));
        return problem;
    }

    ProblemDetail of(Refused refused) {
        var problem =
                problem(refused.status(), refused.code(), refused.arguments().toArray());
        if (!refused.pointer().isEmpty()) {
            var detail = problem.getDetail();
            addFields(problem, List.of(new FieldProblem(refused.pointer(), detail == null ? "" : detail)));
        }
        return problem;
    }

    ProblemDetail invalid(List<FieldProblem> fields) {
        var problem = problem(HttpStatusCode.valueOf(400), "invalid");
        addFields(problem, fields);
        return problem;
    }

    String text(String key, Object[] arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return texts.getMessage(key, arguments, locale);
    }

    private Object[] spelledOut(Object[] arguments) {
        var texted = arguments.clone();
        for (int i = 0; i < texted.length; i++) {
            if (texted[i] instanceof Refused.Text(var key)) {
                texted[i] = text(key, new Object[0]);
            }
        }
        return texted;
    }

    private static void addFields(ProblemDetail problem, List<FieldProblem> fields) {
        if (!fields.isEmpty()) {
            problem.setProperty("errors", fields);
        }
    }
}
