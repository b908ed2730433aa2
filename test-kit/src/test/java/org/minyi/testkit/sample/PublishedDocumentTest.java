package org.minyi.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@DisplayName("The document that every service publishes for programmers")
class PublishedDocumentTest {
    @Autowired
    private RestTestClient client;

    private JsonNode document = JsonMapper.shared().nullNode();

    @BeforeEach
    void read() {
        var text = client.get()
                .uri("/openapi")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        document = JsonMapper.shared().readTree(text);
    }

    @Test
    @DisplayName("says of each operation which roles are enough, and where no token is needed")
    void roles() {
        assertThat(operation("/api/notes/{id}", "put").get("security").toString())
                .isEqualTo("[{\"token\":[\"bureau-officer\"]},{\"token\":[\"community-worker\"]}]");
        assertThat(operation("/api/notes", "post").get("security").toString()).isEqualTo("[{\"token\":[]}]");
        assertThat(operation("/api/notes", "get").get("security").toString()).isEqualTo("[{},{\"token\":[]}]");
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    @DisplayName("names the headers and the page, and nothing that no caller sends")
    void arguments() {
        assertThat(sent("/api/notes/{id}", "put"))
                .containsExactlyInAnyOrder("path id required", "header If-Match required", "header Idempotency-Key");
        assertThat(sent("/api/notes", "get")).containsExactlyInAnyOrder("query cursor", "query limit");
        assertThat(document.at("/components/schemas").propertyNames())
                .contains("NoteRequest")
                .doesNotContain("Caller", "Attempt", "IfMatch", "PageRequest");
    }

    @Test
    @DisplayName("gives the page's limits and the key's length with their types")
    void types() {
        var limit = parameter("/api/notes", "get", "limit").get("schema");
        assertThat(limit.path("type").asString("")).isEqualTo("integer");
        assertThat(limit.path("maximum").asInt(0)).isEqualTo(100);
        var key = parameter("/api/notes", "post", "Idempotency-Key").get("schema");
        assertThat(key.path("type").asString("")).isEqualTo("string");
        assertThat(key.path("maxLength").asInt(0)).isEqualTo(200);
    }

    @Test
    @DisplayName("shows the problem that every operation answers when it refuses")
    void problems() {
        assertThat(operation("/api/notes", "post")
                        .at("/responses/default/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(document.at("/components/schemas/Problem/properties").propertyNames())
                .contains("type", "title", "status", "detail", "errors");
        assertThat(document.at("/components/schemas/FieldProblem/properties").propertyNames())
                .containsExactlyInAnyOrder("pointer", "message");
    }

    private List<String> sent(String path, String method) {
        return operation(path, method)
                .get("parameters")
                .valueStream()
                .map(it -> it.get("in").asString() + " " + it.get("name").asString()
                        + (it.path("required").asBoolean(false) ? " required" : ""))
                .toList();
    }

    private JsonNode parameter(String path, String method, String name) {
        return operation(path, method)
                .get("parameters")
                .valueStream()
                .filter(it -> it.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode operation(String path, String method) {
        return document.get("paths").get(path).get(method);
    }
}
