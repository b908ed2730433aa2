package org.minyi.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.gateway.stage.Browser;
import org.minyi.gateway.stage.RealKeycloak;
import org.minyi.gateway.stage.SignInStage;

@DisplayName("The health of what is behind the gateway")
class HealthTest {
    private SignInStage stage;
    private String home;

    @BeforeEach
    void start() {
        stage = new SignInStage();
        home = "" + stage.gateway();
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    @DisplayName("is told in one word to everybody, and part by part to operators")
    void told() {
        assertThat(ask("").body()).contains("\"status\":\"UP\"").doesNotContain("portal");
        assertThat(ask(RealKeycloak.token("operator")).body()).contains("gusu.service-log", "gusu.keycloak");
        assertThat(ask(RealKeycloak.token("worker")).body()).doesNotContain("portal");
    }

    @Test
    @DisplayName("is down when one service is, while the gateway itself stays ready")
    void oneDown() {
        stage.project().close();

        await().atMost(Duration.ofSeconds(20)).until(() -> ask("").statusCode() == 503);
        assertThat(ask(RealKeycloak.token("operator")).body()).contains("\"gusu.project\":{\"status\":\"DOWN\"}");
        assertThat(get("/actuator/health/readiness", "").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> ask(String token) {
        return get("/actuator/health", token);
    }

    private HttpResponse<String> get(String path, String token) {
        try (var program = new Browser()) {
            var request = HttpRequest.newBuilder(URI.create(home + path));
            if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
            return program.send(request);
        }
    }
}
