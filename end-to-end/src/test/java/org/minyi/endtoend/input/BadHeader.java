package org.minyi.endtoend.input;

import static org.minyi.endtoend.input.BadInput.Verdict.MALFORMED;
import static org.minyi.endtoend.input.BadInput.Verdict.PERHAPS;
import static org.minyi.endtoend.input.BadInput.Verdict.REFUSED;

import java.util.stream.Stream;

/** Headers that mean nothing. */
final class BadHeader {
    private static final String TEN_KILOBYTES = "k".repeat(10_000);

    private final Operation operation;
    private final BadInput sound;

    BadHeader(Operation operation, BadInput sound) {
        this.operation = operation;
        this.sound = sound;
    }

    Stream<BadInput> all() {
        return Stream.of(keys(), versions(), wishes()).flatMap(it -> it);
    }

    private Stream<BadInput> keys() {
        return operation.takes("Idempotency-Key")
                ? Stream.of("", "a b", "😀", TEN_KILOBYTES)
                        .map(it ->
                                sound.with("Idempotency-Key", it).because("Idempotency-Key: " + shown(it), MALFORMED))
                : Stream.empty();
    }

    private Stream<BadInput> versions() {
        if (!operation.takes("If-Match")) return Stream.empty();
        var wrong = Stream.of(
                        "", "\"-1\"", "\"999999\"", "\"99999999999999999999\"", "\"a\"", "**", "😀", TEN_KILOBYTES)
                .map(it -> sound.with("If-Match", it).because("If-Match: " + shown(it), REFUSED));
        return Stream.concat(wrong, Stream.of(sound.without("If-Match").because("no If-Match", REFUSED)));
    }

    /** What the caller would like back; a service may give what it has. */
    private Stream<BadInput> wishes() {
        return Stream.of(
                sound.with("Accept", "application/xml").because("wants XML", PERHAPS),
                sound.with("Accept", "nonsense").because("wants nonsense", PERHAPS),
                sound.with("Accept-Encoding", "nonsense").because("wants a strange encoding", PERHAPS),
                sound.with("If-None-Match", "😀").because("has seen an emoji", PERHAPS),
                sound.with("Range", "bytes=9-1").because("wants a strange range", PERHAPS));
    }

    private static String shown(String value) {
        return value.length() > 30 ? "(" + value.length() + ")" : value;
    }
}
