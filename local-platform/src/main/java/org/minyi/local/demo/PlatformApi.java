package org.minyi.local.demo;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.minyi.local.launch.PlatformAddresses;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the platform through its gateway, as a demo account that signed in with its password. */
final class PlatformApi implements AutoCloseable {
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TOKEN_LASTS = Duration.ofMinutes(3);

    private final PlatformAddresses addresses;
    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<String, Token> tokens = new HashMap<>();

    PlatformApi(PlatformAddresses addresses) {
        this.addresses = addresses;
    }

    private record Token(String value, Instant from) {}

    JsonNode get(String user, String path) throws IOException, InterruptedException {
        return checked(send(request(user, path).GET()), path);
    }

    /** Posts once, whatever happens on the way: the key is made of the path and the name of the step. */
    JsonNode post(String user, String path, String step, Object body) throws IOException, InterruptedException {
        return checked(tryPost(user, path, step, body), path);
    }

    HttpResponse<String> tryPost(String user, String path, String step, Object body)
            throws IOException, InterruptedException {
        return send(request(user, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "demo-" + step)
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    void put(String user, String path, Object body) throws IOException, InterruptedException {
        checked(
                send(request(user, path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json.writeValueAsString(body)))),
                path);
    }

    private HttpRequest.Builder request(String user, String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(addresses.origin().resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Language", "zh-CN")
                .header("Authorization", "Bearer " + token(user));
    }

    private String token(String user) throws IOException, InterruptedException {
        var known = tokens.get(user);
        if (known != null && known.from().plus(TOKEN_LASTS).isAfter(Instant.now())) return known.value();
        var form = "grant_type=password&client_id=minyi-cli&username=" + encoded(user) + "&password=" + encoded(user);
        var answer = checked(
                send(HttpRequest.newBuilder(addresses.tokenEndpoint())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))),
                "token");
        var token = new Token(answer.get("access_token").asString(), Instant.now());
        tokens.put(user, token);
        return token.value();
    }

    /** Comes back to a platform that is busy or just starting a part again; every call may be made twice. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        for (int attempt = 0; ; attempt++) {
            var answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (!BUSY.contains(answer.statusCode()) || attempt == 20) return answer;
            Thread.sleep(Duration.ofSeconds(
                    answer.headers().firstValueAsLong("Retry-After").orElse(1)));
        }
    }

    private JsonNode checked(HttpResponse<String> answer, String path) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body().isEmpty() ? json.createObjectNode() : json.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
