package org.minyi.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.gateway.stage.Browser;
import org.minyi.gateway.stage.Stage;
import org.minyi.gateway.stage.StubService;

@DisplayName("Headers that pass and headers that do not")
class HeadersTest {
    private static Stage stage;
    private static String home;

    @BeforeAll
    static void start() {
        stage = new Stage();
        stage.portal.on("/loose", exchange -> {
            var headers = exchange.getResponseHeaders();
            headers.add("Content-Security-Policy", "default-src *");
            headers.add("Server", "a-server/1.0");
            headers.add("Set-Cookie", "lang=en; Path=/");
            headers.add("Set-Cookie", "minyi-session=stolen; Path=/");
            headers.add("Cache-Control", "max-age=60");
            headers.add("ETag", "\"7\"");
            StubService.say(exchange, 200, "loose");
        });
        home = "" + stage.gateway();
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User",
                "X-Forwarded-User",
                "X-Remote-User",
                "Remote-User",
                "X-Auth-Request-Email",
                "X-Minyi-District",
                "X-Real-IP",
                "Forwarded",
                "X-Original-URL",
                "X-HTTP-Method-Override",
                "Proxy-Authorization"
            })
    @DisplayName("nobody says who they are by a header")
    void identities(String header) {
        get("/", Map.of(header, "operator"));

        assertThat(stage.portal.last().header(header)).isEmpty();
    }

    @Test
    @DisplayName("an authorization of another kind than a token goes no further")
    void basic() {
        get("/", Map.of("Authorization", "Basic b3BlcmF0b3I6eA=="));

        assertThat(stage.portal.last().header("Authorization")).isEmpty();
    }

    @Test
    @DisplayName("where a request came from is told as the gateway saw it, not as the request says")
    void forwarded() {
        get(
                "/",
                Map.of("X-Forwarded-For", "9.9.9.9", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https"));

        assertThat(stage.portal.last().header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(stage.portal.last().header("X-Forwarded-Host")).isEqualTo("localhost");
        assertThat(stage.portal.last().header("X-Forwarded-Proto")).isEqualTo("http");
    }

    @Test
    @DisplayName("a trusted proxy in front may say it")
    void trustedProxy() {
        var behindProxy = "" + stage.gateway("minyi.gateway.trusted-proxies=127\\.0\\.0\\.1");

        var answer = ask(
                behindProxy + "/",
                Map.of(
                        "X-Forwarded-For",
                        "9.9.9.9",
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "minyi.example"));

        assertThat(stage.portal.last().header("X-Forwarded-For")).isEqualTo("9.9.9.9");
        assertThat(stage.portal.last().header("X-Forwarded-Host")).isEqualTo("minyi.example");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        stage.stopLatest();
    }

    @Test
    @DisplayName("preferences, languages, keys and traces pass; the session's cookies do not")
    void passed() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        get(
                "/",
                Map.of(
                        "Cookie", "lang=en; minyi-session=1abc; minyi-session.1=def; type=big",
                        "Accept-Language", "zh-TW",
                        "Idempotency-Key", "k-1",
                        "If-Match", "\"3\"",
                        "HX-Request", "true",
                        "traceparent", trace));

        var arrived = stage.portal.last();
        assertThat(arrived.header("Cookie")).isEqualTo("lang=en; type=big");
        assertThat(arrived.header("Accept-Language")).isEqualTo("zh-TW");
        assertThat(arrived.header("Idempotency-Key")).isEqualTo("k-1");
        assertThat(arrived.header("If-Match")).isEqualTo("\"3\"");
        assertThat(arrived.header("HX-Request")).isEqualTo("true");
        assertThat(arrived.header("traceparent"))
                .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-")
                .endsWith("-01")
                .isNotEqualTo(trace); // the gateway's own step is in between
    }

    @Test
    @DisplayName("no service loosens the rules for browsers, gives its software away, or sets a session")
    void answers() {
        var headers = get("/loose", Map.of()).headers();

        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe", "*"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.allValues("Set-Cookie")).containsExactly("lang=en; Path=/");
        assertThat(headers.allValues("Cache-Control")).containsExactly("max-age=60");
        assertThat(headers.firstValue("ETag")).contains("\"7\"");
    }

    @Test
    @DisplayName("what the gateway itself refuses is under the same rules")
    void refusals() {
        assertThat(get("/api/nothing", Map.of()).headers().firstValue("Content-Security-Policy"))
                .isPresent();
    }

    private static HttpResponse<String> get(String path, Map<String, String> headers) {
        return ask(home + path, headers);
    }

    private static HttpResponse<String> ask(String address, Map<String, String> headers) {
        try (var program = new Browser()) {
            var request = HttpRequest.newBuilder(URI.create(address));
            headers.forEach(request::header);
            return program.send(request);
        }
    }
}
