package org.minyi.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A change to a schema")
class SchemaChangeTest {

    private static final String PUBLISHED = """
            {"type": "object", "required": ["project"], "properties": {
              "project": {"type": "string"},
              "stage": {"type": "string", "enum": ["RAISED", "RUNNING"]},
              "types": {"type": "array", "items": {"type": "string"}}}}""";

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"project\": {\"type\": \"string\"} | \"project\": {\"type\": \"integer\"} | /project: type was \"string\", is \"integer\"",
                "\"project\": {\"type\": \"string\"}, | '' | /project: was removed",
                "\"RAISED\", | '' | /stage: no longer has \"RAISED\"",
                "[\"project\"] | [\"project\", \"stage\"] | /stage: is now required",
                "[\"project\"] | [] | /project: may now be absent",
                "\"items\": {\"type\": \"string\"} | \"items\": {\"type\": \"number\"} | /types/items: type was \"string\", is \"number\"",
            })
    @DisplayName("that a reader could not ignore is named")
    void breaking(String old, String changed, String sentence) {
        assertThat(PUBLISHED).contains(old);

        assertThat(SchemaChange.breaking(json(PUBLISHED), json(PUBLISHED.replace(old, changed))))
                .containsExactly(sentence);
    }

    @Test
    @DisplayName("that adds an optional field or a value is compatible")
    void additions() {
        var grown = PUBLISHED
                .replace("\"properties\": {", "\"properties\": { \"note\": {\"type\": \"string\"},")
                .replace("\"RUNNING\"", "\"RUNNING\", \"CLOSING\"");

        assertThat(SchemaChange.breaking(json(PUBLISHED), json(grown))).isEmpty();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replaceAll(",\\s*}", "}"));
    }
}
