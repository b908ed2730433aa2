package org.minyi.gateway.bearer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.gateway.stage.Browser;
import org.minyi.gateway.stage.RealKeycloak;
import org.minyi.gateway.stage.SignInStage;

@DisplayName("A program's own token")
class BearerTest {
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

    @Test
    @DisplayName("reaches the service as it is")
    void accepted() {
        var token = RealKeycloak.token("bureau");

        assertThat(ask("/api/projects", token).statusCode()).isEqualTo(200);
        assertThat(stage.project().last().header("Authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    @DisplayName("may write, whatever site the request seems to come from: no browser sends it by itself")
    void noCrossSiteCheck() {
        try (var program = new Browser()) {
            var answer = program.send(HttpRequest.newBuilder(URI.create(home + "/api/projects"))
                    .header("Authorization", "Bearer " + RealKeycloak.token("bureau"))
                    .header("Origin", "https://elsewhere.example")
                    .POST(HttpRequest.BodyPublishers.ofString("{}")));

            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("is refused with a problem document where it was altered")
    void forged() {
        var parts = RealKeycloak.token("resident").split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1])).replace("\"resident\"", "\"operator\"");
        var forged = parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes()) + "."
                + parts[2];
        var before = stage.project().count();

        var answer = ask("/api/projects", forged);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        assertThat(answer.body()).contains("urn:minyi:problem:bad-token");
        assertThat(stage.project().count()).isEqualTo(before);
    }

    @Test
    @DisplayName("that says it is signed by nobody is refused")
    void unsigned() {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        var unsigned = encoder.encodeToString("{\"alg\":\"none\"}".getBytes()) + "."
                + encoder.encodeToString(("{\"sub\":\"x\",\"iss\":\"" + RealKeycloak.issuer() + "\"}").getBytes())
                + ".";

        assertThat(ask("/api/projects", unsigned).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("opens what the gateway tells of itself to operators, and to nobody else")
    void metrics() {
        assertThat(ask("/actuator/prometheus", RealKeycloak.token("operator")).body())
                .contains("jvm_");
        assertThat(ask("/actuator/prometheus", RealKeycloak.token("bureau")).statusCode())
                .isEqualTo(403);
        try (var browser = new Browser()) {
            assertThat(browser.get(home + "/actuator/prometheus").statusCode()).isEqualTo(401);
        }
    }

    @Test
    @DisplayName("cannot be checked while Keycloak's keys cannot be fetched: that is nobody's fault but ours")
    void keysAway() {
        var alone = stage.replica(Map.of(), "minyi.keycloak=http://127.0.0.1:1");

        var answer = ask("" + alone, "/api/projects", RealKeycloak.token("bureau"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("urn:minyi:problem:unavailable");
        stage.stopLatest();
    }

    private static HttpResponse<String> ask(String path, String token) {
        return ask(home, path, token);
    }

    private static HttpResponse<String> ask(String gateway, String path, String token) {
        try (var program = new Browser()) {
            return program.send(
                    HttpRequest.newBuilder(URI.create(gateway + path)).header("Authorization", "Bearer " + token));
        }
    }
}
