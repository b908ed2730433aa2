package org.minyi.endtoend.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A JSON schema of a published document, with the document to follow its references in. */
record Schema(JsonNode node, JsonNode document) {
    /** Shapes of a value, as far as bad values differ. */
    enum Kind {
        TEXT,
        CHOICE,
        DATE,
        INSTANT,
        WHOLE,
        NUMBER,
        YES_OR_NO,
        LIST,
        OBJECT
    }

    static Schema of(JsonNode node, JsonNode document) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? new Schema(node, document) : of(document.at(reference.substring(1)), document);
    }

    Kind kind() {
        if (node.has("enum")) return Kind.CHOICE;
        return switch (node.path("type").asString("object")) {
            case "string" ->
                switch (node.path("format").asString("")) {
                    case "date" -> Kind.DATE;
                    case "date-time" -> Kind.INSTANT;
                    default -> Kind.TEXT;
                };
            case "integer" -> Kind.WHOLE;
            case "number" -> Kind.NUMBER;
            case "boolean" -> Kind.YES_OR_NO;
            case "array" -> Kind.LIST;
            default -> Kind.OBJECT;
        };
    }

    Map<String, Schema> properties() {
        return node.path("properties")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> of(it.getValue(), document), (a, b) -> a, LinkedHashMap::new));
    }

    Set<String> required() {
        return node.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    Schema items() {
        return of(node.path("items"), document);
    }

    List<String> choices() {
        return node.path("enum").valueStream().map(JsonNode::asString).toList();
    }

    Optional<String> pattern() {
        return Optional.ofNullable(node.path("pattern").asString(null));
    }

    OptionalInt limit(String keyword) {
        return node.has(keyword) ? OptionalInt.of(node.path(keyword).asInt()) : OptionalInt.empty();
    }

    /** Whether anybody may write there what they like, so that an emoji is as good as a word. */
    boolean isFreeText() {
        return kind() == Kind.TEXT && pattern().isEmpty() && !node.has("format");
    }

    /** Whether a caller can see how long a text, or how large a number may be. */
    boolean isBounded() {
        return switch (kind()) {
            case TEXT -> node.has("maxLength") || pattern().isPresent() || node.has("format");
            case WHOLE, NUMBER -> node.has("minimum") && node.has("maximum");
            default -> true;
        };
    }
}
