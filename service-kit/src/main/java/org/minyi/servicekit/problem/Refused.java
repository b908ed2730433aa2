package org.minyi.servicekit.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;

/**
 * A request that is turned down for a reason the caller can act on. Thrown only at the edge, where a capability's refusal is
 * translated; answered as a problem document.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String code;
    private final transient List<Object> arguments;
    private final String pointer;

    /**
     * A refusal.
     *
     * @param code stable name of the reason, such as {@code project.not-running}; its sentence stands in the message files
     *     under {@code problem.<code>}
     * @param arguments what the sentence names, in the order of its placeholders; a {@link Text} is itself looked up in the
     *     message files
     */
    public Refused(HttpStatus status, String code, Object... arguments) {
        this(status, code, "", List.of(arguments));
    }

    private Refused(HttpStatus status, String code, String pointer, List<Object> arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
        this.pointer = pointer;
    }

    /** There is no such thing, or the caller may not know of it: 404. */
    public static Refused notFound() {
        return new Refused(HttpStatus.NOT_FOUND, "not-found");
    }

    /** The caller's role, scope or person does not allow it: 403. */
    public static Refused forbidden(String code, Object... arguments) {
        return new Refused(HttpStatus.FORBIDDEN, code, arguments);
    }

    /** The state of things does not allow it now: 409. */
    public static Refused conflict(String code, Object... arguments) {
        return new Refused(HttpStatus.CONFLICT, code, arguments);
    }

    /**
     * A field of the request is wrong: 400.
     *
     * @param pointer JSON pointer to the field, such as {@code /community}
     */
    public static Refused field(String pointer, String code, Object... arguments) {
        return new Refused(HttpStatus.BAD_REQUEST, code, pointer, List.of(arguments));
    }

    HttpStatus status() {
        return status;
    }

    /** Stable name of the reason. */
    public String code() {
        return code;
    }

    /** The reason in the words of the message files. */
    public String sentence(MessageSource texts, Locale language) {
        var spelledOut = arguments.stream()
                .map(it -> it instanceof Text(var key) ? texts.getMessage(key, null, language) : it)
                .toArray();
        return texts.getMessage("problem." + code, spelledOut, language);
    }

    String pointer() {
        return pointer;
    }

    /** A text of the message files inside another, such as the name of a stage. */
    public record Text(String key) {}
}
