package org.minyi.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minyi.gateway.stage.Browser;
import org.minyi.gateway.stage.RealKeycloak;
import org.minyi.gateway.stage.SignInStage;

@DisplayName("Limits")
class LimitsTest {
    private static SignInStage stage;
    private static String home;

    @BeforeAll
    static void start() {
        stage = new SignInStage();
        home = "" + stage.gateway();
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @ParameterizedTest(name = "{0} takes {1} KB and no more")
    @CsvSource({
        "/api/projects, 256",
        "/api/projects/import, 20480",
        "/api/service-activities/import, 20480",
        "/api/service-activities/7/photos, 8192"
    })
    void sizes(String path, int kilobytes) {
        var most = new byte[kilobytes * 1024];
        var more = new byte[kilobytes * 1024 + 1];

        assertThat(post(path, BodyPublishers.ofByteArray(most)).statusCode()).isEqualTo(200);
        var refused = post(path, BodyPublishers.ofByteArray(more));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("urn:minyi:problem:too-large");
    }

    @Test
    @DisplayName("a body that does not say how large it is is held to its size while it is read")
    void sizeUnsaid() {
        var unsaid = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[300_000]));

        assertThat(post("/api/projects", unsaid).statusCode()).isEqualTo(413);
    }

    @Test
    @DisplayName("bodies that callers send too large do not count against the service")
    void callersFault() {
        for (int i = 0; i < 30; i++)
            post("/api/projects", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[300_000])));

        assertThat(post("/api/projects", BodyPublishers.ofString("{}")).statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("an address that asks too often is told when to come again")
    void address() {
        var strict = stage.replica(
                Map.of(), "minyi.gateway.limits.address.per-second=1", "minyi.gateway.limits.address.burst=5");

        var answers = IntStream.range(0, 6).mapToObj(i -> get(strict, "")).toList();

        assertThat(answers.subList(0, 5)).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(answers.getLast().statusCode()).isEqualTo(429);
        assertThat(answers.getLast().headers().firstValue("Retry-After")).contains("1");
        assertThat(answers.getLast().body()).contains("urn:minyi:problem:too-many-requests", "1 秒");
        stage.stopLatest();
    }

    @Test
    @DisplayName("a person who asks too often does not use up what others at the same address have")
    void person() {
        var strict = stage.replica(
                Map.of(), "minyi.gateway.limits.person.per-second=1", "minyi.gateway.limits.person.burst=2");
        var eager = RealKeycloak.token("worker");

        var answers = IntStream.range(0, 4).mapToObj(i -> get(strict, eager)).toList();

        assertThat(answers.getLast().statusCode()).isEqualTo(429);
        assertThat(get(strict, RealKeycloak.token("street")).statusCode()).isEqualTo(200);
        assertThat(get(strict, "").statusCode()).isEqualTo(200);
        stage.stopLatest();
    }

    private static HttpResponse<String> get(URI gateway, String token) {
        try (var program = new Browser()) {
            var request = HttpRequest.newBuilder(gateway.resolve("/api/projects"));
            if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
            return program.send(request);
        }
    }

    private static HttpResponse<String> post(String path, BodyPublisher body) {
        try (var program = new Browser()) {
            return program.send(HttpRequest.newBuilder(URI.create(home + path)).POST(body));
        }
    }
}
