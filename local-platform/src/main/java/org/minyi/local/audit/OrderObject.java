package org.minyi.local.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A flat JSON object: texts, numbers, truth values and lists of texts. Keeps what was asked of it and what it lacks. */
final class OrderObject {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Object> fields;
    private final Set<String> asked = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private OrderObject(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** Reads one line; a line that is no such object has a fault and no fields. */
    static OrderObject read(String line) {
        var object = new OrderObject(new LinkedHashMap<>());
        try (var parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            object.readFields(parser);
        } catch (JacksonException malformed) {
            object.faults.add("no JSON object of texts, numbers, truth values and lists of texts");
        }
        return object;
    }

    private void readFields(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            faults.add("no JSON object");
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            if (fields.put(name, value(parser)) != null) {
                faults.add("'" + name + "' is given twice");
            }
        }
        if (parser.nextToken() != null) {
            faults.add("more than one JSON object");
        }
    }

    private Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getValueAsLong();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY -> texts(parser);
            default -> {
                parser.skipChildren();
                faults.add("neither text, whole number, truth value nor list of texts");
                yield "";
            }
        };
    }

    private List<String> texts(JsonParser parser) {
        var texts = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                parser.skipChildren();
                faults.add("a list holds only texts");
            } else {
                texts.add(parser.getString());
            }
        }
        return texts;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) {
        return get(name, String.class, "");
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    int number(String name) {
        long number = get(name, Long.class, 0L);
        if (number != (int) number) {
            faults.add("'" + name + "' is too large");
        }
        return (int) number;
    }

    boolean truth(String name) {
        return get(name, Boolean.class, false);
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String name) {
        return has(name) ? get(name, List.class, List.<String>of()) : List.of();
    }

    void fault(String reason) {
        faults.add(reason);
    }

    /** What is wrong, fields that nobody asked for among it. */
    List<String> faults() {
        var all = new ArrayList<>(faults);
        fields.keySet().stream()
                .filter(name -> faults.isEmpty() && !asked.contains(name))
                .forEach(name -> all.add("'" + name + "' means nothing here"));
        return all;
    }

    private <T> T get(String name, Class<T> type, T otherwise) {
        asked.add(name);
        var value = fields.get(name);
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        faults.add(value == null ? "'" + name + "' is missing" : "'" + name + "' is of another kind");
        return otherwise;
    }
}
