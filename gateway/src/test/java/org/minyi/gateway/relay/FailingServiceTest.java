package org.minyi.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minyi.gateway.stage.Browser;
import org.minyi.gateway.stage.Stage;
import org.minyi.gateway.stage.StubService;

@DisplayName("A service that does not work")
class FailingServiceTest {
    private Stage stage;
    private String home;
    private final CountDownLatch never = new CountDownLatch(1);

    @BeforeEach
    void start() {
        stage = new Stage();
        home = "" + stage.gateway("minyi.gateway.relay.answer=300ms", "minyi.gateway.relay.rest=300ms");
    }

    @AfterEach
    void stop() {
        never.countDown();
        stage.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"zh-CN, 服务暂时不可用", "zh-TW, 服務暫時無法使用", "en, The service is not available right now"})
    @DisplayName("is a page to a person, in the person's language")
    void page(String language, String title) {
        stage.portal.close();

        var page = ask(Browser.navigation(home + "/projects").header("Accept-Language", language));

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body()).contains("<h1>" + title + "</h1>", "href=\"/projects\"");
    }

    @Test
    @DisplayName("is a problem document to a program")
    void problem() {
        stage.project.close();

        var answer = ask(to("/api/projects").header("Accept-Language", "en"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(answer.body()).contains("\"type\":\"urn:minyi:problem:unavailable\"", "Please try again");
    }

    @Test
    @DisplayName("is not waited for longer than it may take")
    void slow() {
        stage.project.on("/api/projects", exchange -> waitForEver());

        assertThat(ask(to("/api/projects")).statusCode()).isEqualTo(504);
    }

    @Test
    @DisplayName("is left alone after a while, asked again later, and the others go on")
    void breaker() {
        stage.project.on("/api/projects", exchange -> waitForEver());
        for (int i = 0; i < 10; i++) ask(to("/api/projects"));
        var asked = stage.project.count();

        var refused = ask(to("/api/projects"));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(stage.project.count()).isEqualTo(asked);
        assertThat(ask(to("/api/ballots")).statusCode()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> ask(to("/api/statistics")).statusCode() == 200);
    }

    @Test
    @DisplayName("answers an error itself, and that is passed on")
    void error() {
        stage.project.on("/api/projects", exchange -> StubService.say(exchange, 500, "ours"));
        for (int i = 0; i < 30; i++) ask(to("/api/projects"));

        var answer = ask(to("/api/projects"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("ours");
    }

    @Test
    @DisplayName("and dies within its answer is never passed off as having answered")
    void brokenOff() {
        for (int said : new int[] {0, 20}) {
            stage.project.on("/api/projects/" + said, exchange -> {
                exchange.sendResponseHeaders(201, 100);
                exchange.getResponseBody().write(new byte[said]);
            });

            var answer = ask(to("/api/projects/" + said));

            assertThat(answer.statusCode()).isEqualTo(502);
            assertThat(answer.body()).contains("urn:minyi:problem:broken-off");
        }
    }

    @Test
    @DisplayName("and dies far within its answer breaks the caller's connection off as well")
    void farWithin() {
        stage.project.on("/api/projects/large", exchange -> {
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write(new byte[500_000]);
        });

        assertThatThrownBy(() -> ask(to("/api/projects/large"))).hasRootCauseInstanceOf(IOException.class);
    }

    private void waitForEver() {
        try {
            never.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(home + path));
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request) {
        try (var caller = new Browser()) {
            return caller.send(request);
        }
    }
}
