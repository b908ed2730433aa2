package org.minyi.endtoend.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.minyi.endtoend.input.BadInput.Verdict.MALFORMED;
import static org.minyi.endtoend.input.BadInput.Verdict.PERHAPS;
import static org.minyi.endtoend.input.BadInput.Verdict.REFUSED;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.minyi.endtoend.input.BadInput.Verdict;

/** Addresses that lead nowhere, and parameters behind the question mark that mean nothing. */
final class BadAddress {
    /** Answered as done: the receipt is truly not in the box, and what is not followed is not followed afterwards. */
    private static final Set<String> NOTHING_IS_AN_ANSWER =
            Set.of("GET /api/ballots/{id}/papers/{receipt} receipt", "DELETE /api/subscriptions/{kind}/{id} id");

    private final Operation operation;
    private final BadInput sound;
    private final Map<String, String> real;

    BadAddress(Operation operation, BadInput sound, Map<String, String> real) {
        this.operation = operation;
        this.sound = sound;
        this.real = real;
    }

    Stream<BadInput> all() {
        return Stream.concat(ids(), operation.parameters("query").flatMap(this::values));
    }

    private Stream<BadInput> ids() {
        return operation
                .variables()
                .flatMap(variable -> BadValues.IDS.entrySet().stream()
                        .map(it -> sound.at(address(variable, it.getValue()))
                                .because(variable + " is " + it.getKey(), verdict(variable))));
    }

    private Verdict verdict(String variable) {
        return NOTHING_IS_AN_ANSWER.contains(operation + " " + variable) ? PERHAPS : REFUSED;
    }

    private String address(String variable, String id) {
        var values = new HashMap<>(real);
        values.put(variable, id);
        return operation.at(values);
    }

    private Stream<BadInput> values(Operation.Parameter parameter) {
        var schema = parameter.schema().kind() == Schema.Kind.LIST
                ? parameter.schema().items()
                : parameter.schema();
        var some = Stream.of("", "😀", "\u0000", "{\"$ne\":1}", "长".repeat(2_000), "../..");
        return switch (parameter.name()) {
            case "limit" ->
                asked(
                        "limit",
                        Stream.of("-1", "0", "101", "1000000", "1e9", "NaN", "99999999999", "😀", ""),
                        MALFORMED);
            case "cursor" ->
                Stream.concat(asked("cursor", cursors(), MALFORMED), asked("cursor", otherCursors(), PERHAPS));
            default ->
                schema.kind() == Schema.Kind.CHOICE
                        ? asked(parameter.name(), Stream.of("UNKNOWN", "0", "😀", "a".repeat(2_000)), MALFORMED)
                        : asked(parameter.name(), some, PERHAPS);
        };
    }

    private Stream<BadInput> asked(String name, Stream<String> values, Verdict verdict) {
        return values.map(it -> sound.at(sound.path() + "?" + name + "=" + URLEncoder.encode(it, UTF_8))
                .because("?" + name + "=" + (it.length() > 30 ? "…" + it.length() : it), verdict));
    }

    private static Stream<String> cursors() {
        return Stream.of(
                "garbage",
                "!!",
                "😀",
                "a".repeat(3_000),
                cursor("[]"),
                cursor("{}"),
                cursor("{\"v\":1}"),
                cursor("{\"v\":1,\"i\":{\"$ne\":1}}"),
                cursor("{\"v\":{\"$gt\":\"\"},\"i\":\"a\"}"),
                cursor("{"));
    }

    /** Of another list, or made by hand: as good as any place in this one. */
    private static Stream<String> otherCursors() {
        return Stream.of(
                cursor("{\"v\":1,\"i\":\"a\"}"),
                cursor("{\"v\":null,\"i\":\"a\"}"),
                cursor("{\"v\":\"z\",\"i\":\"\"}"));
    }

    private static String cursor(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }
}
