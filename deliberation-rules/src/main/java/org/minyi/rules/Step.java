package org.minyi.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One step of an explanation: what happened, and the numbers and names it happened with.
 *
 * @param kind what happened; a page takes its sentence in the reader's language from it
 * @param values by the names in the kind's template: whole numbers as {@link Long}, exact numbers and candidates as
 *     {@link String}, words of a rule as an enum, several candidates as a list of strings
 */
public record Step(StepKind kind, Map<String, Object> values) {
    public Step {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A step with names and values in turn. */
    public static Step of(StepKind kind, Object... namesAndValues) {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            values.put(
                    (String) namesAndValues[i], value instanceof Integer number ? (Object) number.longValue() : value);
        }
        return new Step(kind, values);
    }

    /** The step as an English sentence. */
    public String english() {
        var sentence = kind.template();
        for (var value : values.entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", words(value.getValue()));
        }
        return sentence;
    }

    private static String words(Object value) {
        return switch (value) {
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Collection<?> several -> several.stream().map(Step::words).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
