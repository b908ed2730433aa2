package org.minyi.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minyi.contracts.envelope.EventCatalogue.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the records to what was published: {@code published/} has one schema an event, written once and never edited by hand.
 * Running with {@code -Dminyi.contracts.publish=true} writes the schemas of new events, compatible additions and the AsyncAPI document.
 */
@DisplayName("A published event")
class PublishedEventsTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Path PUBLISHED = Path.of("src/test/resources/published");
    private static final Path ASYNC_API = Path.of("asyncapi.json");
    private static final boolean PUBLISH = Boolean.getBoolean("minyi.contracts.publish");

    static Stream<EventType> events() {
        return EventTypes.ALL.types().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    @DisplayName("changes only in ways its readers can ignore")
    void staysCompatible(EventType event) throws IOException {
        var file = PUBLISHED.resolve(event.name() + ".schema.json");
        var now = EventSchemas.of(event.record());
        if (PUBLISH && !Files.exists(file)) {
            Files.writeString(file, JSON.writeValueAsString(now) + "\n");
        }

        var published = JSON.readTree(Files.readString(file));

        assertThat(SchemaChange.breaking(published, now)).isEmpty();
        if (PUBLISH) {
            Files.writeString(file, JSON.writeValueAsString(now) + "\n");
        }
        assertThat(JSON.readTree(Files.readString(file)))
                .as("run with -Dminyi.contracts.publish=true")
                .isEqualTo((JsonNode) now);
    }

    @Test
    @DisplayName("is never removed from the catalogue")
    void staysInTheCatalogue() throws IOException {
        try (var files = Files.list(PUBLISHED)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".schema.json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            events().map(EventType::name).toList());
        }
    }

    @Test
    @DisplayName("stands in the AsyncAPI document")
    void isDocumented() throws IOException {
        var document = JSON.writeValueAsString(AsyncApiDocument.create()) + "\n";
        if (PUBLISH) {
            Files.writeString(ASYNC_API, document);
        }

        assertThat(Files.readString(ASYNC_API))
                .as("run with -Dminyi.contracts.publish=true")
                .isEqualTo(document);
    }
}
