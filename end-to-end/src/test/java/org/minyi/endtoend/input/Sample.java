package org.minyi.endtoend.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A body with nothing wrong, made of a schema and of what there really is. */
final class Sample {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** Fields that only make sense without one of their neighbours. */
    private static final Set<String> LEFT_OUT = Set.of("leader", "until");

    private final Map<String, Object> real;

    Sample(Map<String, Object> real) {
        this.real = real;
    }

    JsonNode of(Schema schema) {
        return JSON.valueToTree(value("", schema));
    }

    private Object value(String name, Schema schema) {
        if (real.containsKey(name)) return real.get(name);
        return switch (schema.kind()) {
            case CHOICE -> schema.choices().getFirst();
            case TEXT -> "桂花树下";
            case DATE -> "2026-01-01";
            case INSTANT -> "2026-01-01T00:00:00Z";
            case WHOLE -> Math.max(1, schema.limit("minimum").orElse(1));
            case NUMBER -> schema.limit("minimum").orElse(0);
            case YES_OR_NO -> false;
            case LIST -> List.of(value(name, schema.items()));
            case OBJECT -> object(schema);
        };
    }

    private Map<String, Object> object(Schema schema) {
        var fields = new LinkedHashMap<String, Object>();
        schema.properties().forEach((name, property) -> {
            if (!LEFT_OUT.contains(name)) fields.put(name, value(name, property));
        });
        return fields;
    }
}
