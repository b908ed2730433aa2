package org.minyi.endtoend.input;

import java.util.Optional;
import java.util.regex.Pattern;
import org.minyi.endtoend.platform.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back, as far as it is judged. */
record Reply(int status, String contentType, String body) {
    private static final Pattern INSIDES =
            Pattern.compile("\\b(java|javax|jakarta|org|com|tools|io)\\.[a-z]\\w*\\.|Exception|\\n\\s*at [\\w.$]+\\(");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    static Reply of(Answer answer) {
        var type = answer.response().headers().firstValue("Content-Type").orElse("");
        return new Reply(answer.status(), type, answer.body());
    }

    /** The connection broke off before any answer came. */
    static Reply none(Exception failure) {
        return new Reply(0, "", failure.toString());
    }

    boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    boolean isDone() {
        return status >= 200 && status < 300;
    }

    /** Whether the door or a scope kept the caller out. */
    boolean isNotForThem() {
        return status == 401 || status == 403;
    }

    boolean showsInsides() {
        return INSIDES.matcher(body).find();
    }

    JsonNode json() {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException none) {
            return JsonMapper.shared().missingNode();
        }
    }

    /** What is wrong with the way it refuses; empty where it tells what a person needs and nothing of the insides. */
    Optional<String> fault() {
        if (status == 0) return Optional.of("got no answer");
        if (status >= 500) return Optional.of("failed");
        if (showsInsides()) return Optional.of("shows its insides");
        if (!isRefusal()) return Optional.empty();
        if (!contentType.startsWith("application/problem+json")) return Optional.of("is no problem document");
        var problem = json();
        if (!problem.path("type").asString("").startsWith("urn:minyi:problem:")) return Optional.of("has no type");
        if (!CHINESE.matcher(problem.path("detail").asString("")).find()) return Optional.of("has no sentence");
        if (!CHINESE.matcher(problem.path("title").asString("")).find()) return Optional.of("has no title");
        return problem.path("errors")
                .valueStream()
                .filter(it -> !it.path("pointer").asString("").startsWith("/")
                        || !CHINESE.matcher(it.path("message").asString("")).find())
                .findFirst()
                .map(it -> "does not say what is wrong with the field: " + it);
    }

    /** Whether it names the field, or one in it, or what the field stands in. */
    boolean names(String pointer) {
        var errors = json().path("errors");
        return errors.isMissingNode()
                || errors.valueStream()
                        .map(it -> it.path("pointer").asString(""))
                        .anyMatch(it -> it.startsWith(pointer) || pointer.startsWith(it));
    }

    /** The answer to an import that kept nothing and says why. */
    boolean keptNothing() {
        return status == 200
                && json().path("added").asInt(-1) == 0
                && json().at("/refused/0/errors/0/message").asString("").strip().length() > 1;
    }

    @Override
    public String toString() {
        return status + " " + contentType + " " + (body.length() > 300 ? body.substring(0, 300) + "…" : body);
    }
}
