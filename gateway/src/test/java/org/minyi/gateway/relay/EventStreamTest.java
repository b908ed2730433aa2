package org.minyi.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.gateway.stage.Stage;

@DisplayName("An event stream")
class EventStreamTest {
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch brokenOff = new CountDownLatch(1);
    private final HttpClient http = HttpClient.newHttpClient();
    private Stage stage;
    private String home;

    @BeforeEach
    void start() {
        stage = new Stage();
        stage.notification.on("/api/inbox/stream", this::sendEvents);
        stage.notification.on("/api/bulletins", exchange -> {
            try {
                stopped.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        home = "" + stage.gateway("minyi.gateway.relay.answer=200ms", "minyi.gateway.relay.body=200ms");
    }

    @AfterEach
    void stop() {
        stopped.countDown();
        http.shutdownNow();
        events.add("end");
        stage.close();
    }

    @Test
    @DisplayName("comes through event by event, and may take longer than any answer")
    void unbuffered() throws Exception {
        var opened = open();
        var lines = new BufferedReader(new InputStreamReader(opened.body()));

        for (var event : new String[] {"one", "two", "three"}) {
            anOrdinaryAnswerIsOverdue();
            events.add(event);
            assertThat(lines.readLine()).isEqualTo("data: " + event);
            assertThat(lines.readLine()).isEmpty();
        }
        assertThat(opened.headers().firstValue("Content-Type")).contains("text/event-stream");
        assertThat(opened.headers().firstValue("X-Accel-Buffering")).contains("no");
    }

    @Test
    @DisplayName("is broken off at the service when the browser has gone")
    void browserGone() throws Exception {
        var opened = open();
        events.add("one");
        assertThat(opened.body().read()).isEqualTo('d');

        opened.body().close();

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            events.add("is anybody there");
            return brokenOff.getCount() == 0;
        });
    }

    private HttpResponse<java.io.InputStream> open() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(home + "/api/inbox/stream"))
                .header("Accept", "text/event-stream")
                .build();
        return http.send(request, BodyHandlers.ofInputStream());
    }

    private void anOrdinaryAnswerIsOverdue() throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(home + "/api/bulletins")).build();
        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(504);
    }

    private void sendEvents(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().flush();
        try {
            for (var event = next(); !event.equals("end"); event = next()) {
                exchange.getResponseBody().write(("data: " + event + "\n\n").getBytes());
                exchange.getResponseBody().flush();
            }
        } catch (IOException gone) {
            brokenOff.countDown();
        }
    }

    private String next() {
        try {
            var event = events.poll(1, TimeUnit.MINUTES);
            return event == null ? "end" : event;
        } catch (InterruptedException stopped) {
            return "end";
        }
    }
}
