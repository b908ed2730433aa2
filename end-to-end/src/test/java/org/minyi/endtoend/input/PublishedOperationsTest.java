package org.minyi.endtoend.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("What a service publishes for programmers")
class PublishedOperationsTest {
    static final List<String> SERVICES = ApiDocument.SERVICES;

    @ParameterizedTest
    @FieldSource("SERVICES")
    @DisplayName("names every operation that the service has a door for, and who may call it")
    void everyDoor(String service) throws IOException {
        var document = ApiDocument.of(service);
        var named = document.operations().stream().map(Operation::toString).collect(Collectors.toSet());

        assertThat(AccessTables.of(service)).isNotEmpty().isSubsetOf(named);
        assertThat(document.json()
                        .path("paths")
                        .propertyStream()
                        .flatMap(path -> path.getValue().propertyStream()))
                .allMatch(operation -> operation.getValue().path("security").size() > 0);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    @DisplayName("says how long a text may be, how large a number, and what a list holds")
    void limits(String service) {
        var unsaid = ApiDocument.of(service).operations().stream()
                .flatMap(operation -> operation.body().stream()
                        .filter(body -> !body.isForm())
                        .flatMap(body -> unsaid(operation + " ", body.schema())))
                .toList();

        assertThat(unsaid).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    @DisplayName("gives patterns that any reader of regular expressions understands")
    void patterns(String service) {
        assertThat(ApiDocument.of(service).json().findValuesAsString("pattern")).noneMatch(it -> it.contains("\\x{"));
    }

    private static Stream<String> unsaid(String where, Schema schema) {
        return schema.properties().entrySet().stream().flatMap(it -> unsaid(where, it));
    }

    private static Stream<String> unsaid(String where, Map.Entry<String, Schema> field) {
        var here = where + "/" + field.getKey();
        var schema = field.getValue();
        return switch (schema.kind()) {
            case OBJECT -> unsaid(here, schema);
            case LIST ->
                Stream.concat(
                        schema.limit("maxItems").isPresent() ? Stream.empty() : Stream.of(here),
                        unsaid(here, Map.entry("0", schema.items())));
            default -> schema.isBounded() ? Stream.empty() : Stream.of(here);
        };
    }
}
