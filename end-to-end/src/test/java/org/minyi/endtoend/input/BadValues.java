package org.minyi.endtoend.input;

import static org.minyi.endtoend.input.BadInput.Verdict.MALFORMED;
import static org.minyi.endtoend.input.BadInput.Verdict.PERHAPS;
import static org.minyi.endtoend.input.BadInput.Verdict.REFUSED;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minyi.endtoend.input.BadInput.Verdict;

/** Values that do not fit a schema, each as the JSON that is sent. */
final class BadValues {
    /** Names of fields for what some service keeps a register of. */
    private static final Set<String> REGISTERED = Set.of("project", "community", "organisation");

    private static final Set<String> NAMED = Set.of("project", "community", "organisation", "street", "id");
    private static final String LONG = quoted("a".repeat(100_000));
    private static final String EMOJI = quoted("👩‍👩‍👧 好\n好");

    private BadValues() {}

    /** One value, and what an operation has to say to it. */
    record BadValue(String what, String json, Verdict verdict) {}

    static Stream<BadValue> of(String name, Schema schema) {
        return switch (schema.kind()) {
            case TEXT -> Stream.concat(texts(schema), references(name));
            case CHOICE -> malformed("7", "0", "true", "[]", "{}", quoted("UNKNOWN"), quoted(""), EMOJI, LONG);
            case DATE -> Stream.concat(malformed("7", "true", "[]", "{}", EMOJI), dates(""));
            case INSTANT -> Stream.concat(malformed("true", "[]", "{}", EMOJI), instants());
            case WHOLE -> Stream.concat(numbers(schema), malformed("1.5", "2147483648", "9223372036854775808"));
            case NUMBER -> numbers(schema);
            case YES_OR_NO -> malformed("7", "0", quoted("true"), quoted(""), "[]", "{}");
            case LIST -> lists(schema);
            case OBJECT -> malformed("7", "true", "[]", quoted("a"), quoted(""));
        };
    }

    private static Stream<BadValue> texts(Schema schema) {
        return Stream.concat(
                malformed(
                        "7",
                        "1.5",
                        "true",
                        "[]",
                        "[\"a\"]",
                        "{}",
                        LONG,
                        "\"a\\u0000b\"",
                        "\"\\u001b[31m\"",
                        "\"\\ud83d\""),
                Stream.of(new BadValue("is an emoji", EMOJI, schema.isFreeText() ? PERHAPS : MALFORMED)));
    }

    private static Stream<BadValue> references(String name) {
        return Stream.concat(
                        Stream.of("nowhere").filter(it -> REGISTERED.contains(name)),
                        Stream.of("../../etc", "{$ne:1}", "").filter(it -> NAMED.contains(name)))
                .map(it -> new BadValue("is \"" + it + "\"", quoted(it), REFUSED));
    }

    private static Stream<BadValue> dates(String time) {
        return Stream.of(
                        "0001-01-01",
                        "-0001-01-01",
                        "1799-12-31",
                        "9999-12-31",
                        "9999999-01-01",
                        "+999999999-12-31",
                        "2026-02-30",
                        "昨天",
                        "")
                .map(it -> it + time)
                .map(it -> new BadValue("is " + it, quoted(it), REFUSED));
    }

    private static Stream<BadValue> instants() {
        return Stream.concat(
                dates("T00:00:00Z"),
                Stream.of("7", "-1e300", "1e1000000000", "9223372036854775808", quoted("2026-01-01"))
                        .map(it -> new BadValue("is " + it, it, REFUSED)));
    }

    private static Stream<BadValue> numbers(Schema schema) {
        var beyond = Stream.concat(
                schema.limit("minimum").stream().mapToObj(it -> "" + (it - 1)),
                schema.limit("maximum").stream().mapToObj(it -> "" + (it + 1L)));
        var wrong = malformed(
                quoted("1"),
                quoted(""),
                quoted("NaN"),
                "NaN",
                "-Infinity",
                "true",
                "[]",
                "{}",
                "1e400",
                "1e1000000000",
                "-1e1000000000",
                "1" + "0".repeat(2_000));
        return Stream.concat(wrong, beyond.flatMap(BadValues::malformed));
    }

    private static Stream<BadValue> lists(Schema schema) {
        boolean ofNumbers =
                schema.items().kind() == Schema.Kind.WHOLE || schema.items().kind() == Schema.Kind.NUMBER;
        var wrongItem = ofNumbers ? "[\"7\"]" : "[7]";
        var many = "[" + "null,".repeat(10_000) + "null]";
        var tooMany = schema.limit("maxItems").stream()
                .mapToObj(most -> IntStream.rangeClosed(0, most)
                        .mapToObj(it -> quoted("" + it))
                        .toList()
                        .toString());
        return Stream.concat(
                malformed("7", "true", "{}", quoted("a"), "[null]", "[[]]", wrongItem, "[" + LONG + "]", many),
                tooMany.flatMap(BadValues::malformed));
    }

    private static Stream<BadValue> malformed(String... values) {
        return Stream.of(values).map(it -> new BadValue("is " + shown(it), it, MALFORMED));
    }

    private static String shown(String json) {
        return json.length() > 40 ? json.substring(0, 20) + "… (" + json.length() + ")" : json;
    }

    static String quoted(String text) {
        return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(text);
    }

    /** Encoded values for a place in an address, and what is wrong with them. */
    static final Map<String, String> IDS = Map.of(
            "unknown", "0123456789abcdef0123",
            "emoji", "%F0%9F%98%80",
            "blank", "%20",
            "a query", "%7B%22%24ne%22%3A1%7D",
            "a tag", "%3Cscript%3E",
            "a quote", "%27%22",
            "broken UTF-8", "%C3%28",
            "3000 characters", "a".repeat(3_000));
}
