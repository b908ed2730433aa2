package org.minyi.endtoend.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One request that a careless or hostile caller sends.
 *
 * @param what is wrong with it, in words
 * @param pointer to the field that is wrong; empty for none
 */
record BadInput(
        String what, String path, Map<String, String> headers, byte[] body, Verdict verdict, Optional<String> pointer) {
    /** What an operation has to answer. */
    enum Verdict {
        /** It cannot be read, or breaks what the document promises: 400. */
        MALFORMED,
        /** 413. */
        TOO_LARGE,
        /** 415, or 400 where not even the type can be read. */
        WRONG_TYPE,
        /** It names what there is not, or what is not the caller's: any 4xx. */
        REFUSED,
        /** Nothing is wrong with it; the state of things may still not allow it. */
        SOUND,
        /** It may happen to mean something: 2xx, or a reason why not. */
        PERHAPS;

        boolean allows(Reply reply) {
            return switch (this) {
                case MALFORMED -> reply.status() == 400;
                case TOO_LARGE -> reply.status() == 413;
                case WRONG_TYPE -> reply.status() == 415 || reply.status() == 400;
                case REFUSED -> reply.isRefusal();
                case SOUND -> reply.isDone() || reply.isRefusal() && reply.status() != 400 && reply.status() != 415;
                case PERHAPS -> reply.isDone() || reply.isRefusal();
            };
        }

        /** Whether it may be carried out, so that it matters who sends it. */
        boolean mayBeDone() {
            return this == SOUND || this == PERHAPS;
        }
    }

    /** The same operation with nothing wrong, to start from. */
    static BadInput none(String path, Map<String, String> headers, byte[] body) {
        return new BadInput("nothing wrong", path, headers, body, Verdict.SOUND, Optional.empty());
    }

    BadInput because(String reason, Verdict expected) {
        return new BadInput(reason, path, headers, body, expected, pointer);
    }

    BadInput at(String otherPath) {
        return new BadInput(what, otherPath, headers, body, verdict, pointer);
    }

    BadInput with(String header, String value) {
        var others = new HashMap<>(headers);
        others.put(header, value);
        return new BadInput(what, path, others, body, verdict, pointer);
    }

    BadInput without(String header) {
        var others = new HashMap<>(headers);
        others.remove(header);
        return new BadInput(what, path, others, body, verdict, pointer);
    }

    BadInput body(byte[] other) {
        return new BadInput(what, path, headers, other, verdict, pointer);
    }

    BadInput in(String field) {
        return new BadInput(field + " " + what, path, headers, body, verdict, Optional.of(field));
    }
}
