package org.minyi.endtoend.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A demo account that calls the API with its own token; {@link #STRANGER} has none. */
public final class Person {
    public static final Person STRANGER = new Person("");

    private static final Map<String, Person> KNOWN = new ConcurrentHashMap<>();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration TOKEN_LASTS = Duration.ofMinutes(3);

    private final String name;
    private String token = "";
    private Instant since = Instant.EPOCH;

    private Person(String name) {
        this.name = name;
    }

    /** The demo account of this name. */
    public static Person named(String name) {
        return KNOWN.computeIfAbsent(name, Person::new);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Answer post(String path, Object body, String key) {
        return send("POST", path, json(body), Map.of("Content-Type", "application/json", "Idempotency-Key", key));
    }

    public Answer put(String path, Object body, String version) {
        return send("PUT", path, json(body), Map.of("Content-Type", "application/json", "If-Match", version));
    }

    public Answer put(String path) {
        return send("PUT", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), Map.of());
    }

    /** Sends whatever it is given, as a broken or hostile client would. */
    public Answer send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(Platform.origin().resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "zh-CN")
                .method(method, body);
        headers.forEach(request::header);
        if (!name.isEmpty()) request.header("Authorization", "Bearer " + token());
        return exchange(request.build());
    }

    /** What the account signs in with now. */
    public synchronized String token() {
        if (since.plus(TOKEN_LASTS).isBefore(Instant.now())) {
            var form = "grant_type=password&client_id=minyi-cli&username=" + name + "&password=" + name;
            var answer = exchange(HttpRequest.newBuilder(Platform.tokenEndpoint())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build());
            token = answer.json().get("access_token").asString();
            since = Instant.now();
        }
        return token;
    }

    private static BodyPublisher json(@Nullable Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    /** Comes back when a busy gateway asks to. */
    private static Answer exchange(HttpRequest request) {
        try {
            for (int attempt = 0; ; attempt++) {
                var response = HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (response.statusCode() != 429 || attempt == 10) return new Answer(response);
                Thread.sleep(Duration.ofSeconds(
                        response.headers().firstValueAsLong("Retry-After").orElse(1)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public String toString() {
        return name.isEmpty() ? "a stranger" : name;
    }
}
