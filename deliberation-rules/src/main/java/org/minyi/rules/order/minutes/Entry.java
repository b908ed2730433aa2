package org.minyi.rules.order.minutes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A line of the minutes.
 *
 * @param values what the kind's sentence names in braces
 */
public record Entry(EntryKind kind, Map<String, Words> values) {
    public Entry {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** An entry with names and values in turn. */
    public static Entry of(EntryKind kind, Object... namesAndValues) {
        var values = new LinkedHashMap<String, Words>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], Words.of(namesAndValues[i + 1]));
        }
        return new Entry(kind, values);
    }

    /** The line in Chinese. */
    public String chinese() {
        return filled(kind.chinese(), Words::chinese);
    }

    /** The line in English. */
    public String english() {
        return filled(kind.english(), Words::english);
    }

    private String filled(String template, Function<Words, String> language) {
        var sentence = template;
        for (var value : values.entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", language.apply(value.getValue()));
        }
        return sentence;
    }
}
