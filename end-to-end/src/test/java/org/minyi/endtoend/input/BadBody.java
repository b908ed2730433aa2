package org.minyi.endtoend.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.minyi.endtoend.input.BadInput.Verdict.MALFORMED;
import static org.minyi.endtoend.input.BadInput.Verdict.PERHAPS;
import static org.minyi.endtoend.input.BadInput.Verdict.TOO_LARGE;
import static org.minyi.endtoend.input.BadInput.Verdict.WRONG_TYPE;

import java.util.Arrays;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Bodies that an operation cannot take: wrong as a whole, or in one field. */
final class BadBody {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_OF_AN_IMPORT = 20;

    private final Operation operation;
    private final Schema schema;
    private final BadInput sound;

    BadBody(Operation operation, Operation.Body body, BadInput sound) {
        this.operation = operation;
        this.schema = body.schema();
        this.sound = sound;
    }

    Stream<BadInput> all() {
        return Stream.of(asWhole(), ofWrongType(), tooLarge(), inFields("", schema))
                .flatMap(it -> it);
    }

    private Stream<BadInput> asWhole() {
        var wrong = Stream.of(
                        "",
                        "null",
                        "[]",
                        "[{}]",
                        "7",
                        "\"a\"",
                        "{",
                        "{\"a\":1,}",
                        "{'a':1}",
                        "NaN",
                        "<a/>",
                        "[".repeat(5_000))
                .map(it -> sound.body(it.getBytes(UTF_8)).because("the body is " + shown(it), MALFORMED));
        var cut = sound.body(Arrays.copyOf(sound.body(), sound.body().length - 1))
                .because("the body is cut off", MALFORMED);
        var noText = sound.body(new byte[] {'{', '"', (byte) 0xc3, '(', '"', ':', '1', '}'})
                .because("the body is no UTF-8", schema.required().isEmpty() ? PERHAPS : MALFORMED);
        var empty = sound.body("{}".getBytes(UTF_8))
                .because("the body is {}", schema.required().isEmpty() ? PERHAPS : MALFORMED);
        var more = sound.body(JSON.writeValueAsBytes(sample().put("unknown-field", 1)))
                .because("the body has one field more", PERHAPS);
        return Stream.concat(wrong, Stream.of(cut, noText, empty, more));
    }

    private Stream<BadInput> ofWrongType() {
        return Stream.of(
                        "text/plain",
                        "application/xml",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data",
                        "nonsense")
                .map(it -> sound.with("Content-Type", it).because("the type is " + it, WRONG_TYPE));
    }

    private Stream<BadInput> tooLarge() {
        int most = operation.isImport() ? MOST_OF_AN_IMPORT : 10;
        var body = new byte[most * MEGABYTE + 1];
        Arrays.fill(body, (byte) ' ');
        return Stream.of(sound.body(body).because("the body has " + most + " MB", TOO_LARGE));
    }

    private Stream<BadInput> inFields(String pointer, Schema of) {
        return of.properties().entrySet().stream()
                .flatMap(it -> inField(pointer + "/" + it.getKey(), it.getKey(), it.getValue(), of));
    }

    private Stream<BadInput> inField(String pointer, String name, Schema field, Schema owner) {
        var values = BadValues.of(name, field)
                .map(it -> sound.body(with(pointer, it.json()))
                        .because(it.what(), it.verdict())
                        .in(pointer));
        var left = owner.required().contains(name)
                ? Stream.of(
                        sound.body(without(pointer))
                                .because("is missing", MALFORMED)
                                .in(pointer),
                        sound.body(with(pointer, "null"))
                                .because("is null", MALFORMED)
                                .in(pointer))
                : Stream.<BadInput>empty();
        return Stream.of(values, left, inside(pointer, field)).flatMap(it -> it);
    }

    private Stream<BadInput> inside(String pointer, Schema field) {
        return switch (field.kind()) {
            case OBJECT -> inFields(pointer, field);
            case LIST ->
                field.items().kind() == Schema.Kind.OBJECT ? inFields(pointer + "/0", field.items()) : Stream.empty();
            default -> Stream.empty();
        };
    }

    private byte[] with(String pointer, String json) {
        var body = sample();
        owner(body, pointer).putRawValue(field(pointer), new RawValue(json));
        return JSON.writeValueAsBytes(body);
    }

    private byte[] without(String pointer) {
        var body = sample();
        owner(body, pointer).remove(field(pointer));
        return JSON.writeValueAsBytes(body);
    }

    private ObjectNode sample() {
        return (ObjectNode) JSON.readTree(sound.body());
    }

    private static ObjectNode owner(JsonNode body, String pointer) {
        return (ObjectNode) body.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String field(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static String shown(String body) {
        return body.length() > 20 ? body.substring(0, 10) + "…" : body;
    }
}
