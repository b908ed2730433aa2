package org.minyi.testkit.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service's API as people use it: with their tokens, each request under a key of its own. */
public record Api(RestTestClient client, JsonMapper json) {
    /** Asks in the person's name; without a body when it is absent. */
    public ResponseSpec send(HttpMethod method, Person person, String path, @Nullable Object body) {
        return send(method, person, path, body, UUID.randomUUID().toString());
    }

    public ResponseSpec post(Person person, String path, Object body) {
        return send(HttpMethod.POST, person, path, body);
    }

    /** Posts under the given Idempotency-Key. */
    public ResponseSpec post(Person person, String path, Object body, String key) {
        return send(HttpMethod.POST, person, path, body, key);
    }

    private ResponseSpec send(HttpMethod method, Person person, String path, @Nullable Object body, String key) {
        var request = client.method(method).uri(path).headers(person.signsIn()).header("Idempotency-Key", key);
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    /** What a stranger is answered. */
    public ResponseSpec look(String path) {
        return client.get().uri(path).exchange();
    }

    /** What a person is answered. */
    public ResponseSpec look(Person person, String path) {
        return client.get().uri(path).headers(person.signsIn()).exchange();
    }

    /** What a stranger reads; fails where they may not. */
    public JsonNode get(String path) {
        return body(look(path).expectStatus().isOk());
    }

    /** What a person reads; fails where they may not. */
    public JsonNode get(Person person, String path) {
        return body(look(person, path).expectStatus().isOk());
    }

    public JsonNode body(ResponseSpec answer) {
        return json.readTree(text(answer));
    }

    public String text(ResponseSpec answer) {
        return String.valueOf(answer.expectBody(String.class).returnResult().getResponseBody());
    }
}
