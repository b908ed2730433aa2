package org.minyi.endtoend.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the platform answered. */
public record Answer(HttpResponse<String> response) {
    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body());
    }

    /** The text of a field. */
    public String text(String field) {
        return json().path(field).asString("");
    }

    /** The entity tag, to change what was read. */
    public String version() {
        return response.headers().firstValue("ETag").orElse("*");
    }

    /** Fails unless the request was carried out. */
    public Answer ok() {
        assertThat(status()).as(() -> response.request() + " " + body()).isBetween(200, 299);
        return this;
    }

    /** Fails unless it was refused with this status and a sentence for a person. */
    public Answer refused(int status) {
        assertThat(status()).as(() -> response.request() + " " + body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(text("detail")).as("a sentence that says why").isNotBlank();
        assertThat(text("type")).startsWith("urn:minyi:problem:");
        return this;
    }
}
