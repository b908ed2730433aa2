package org.minyi.portal.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** The four services and the key set of the login on one port: answers from files, and remembers what it was asked. */
public final class StubServices {

    /**
     * A request that arrived.
     *
     * @param path with its query
     */
    public record Asked(String method, String path, Map<String, List<String>> headers, String body) {

        /** The first value of a header; empty without it. */
        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    /** What is answered. */
    public record Answer(int status, String type, byte[] body) {

        /** A file of the folder {@code upstream}. */
        public static Answer file(String name) {
            return new Answer(200, "application/json", StubServices.read(name + ".json"));
        }

        /** A problem document. */
        public static Answer problem(int status, String json) {
            return new Answer(status, "application/problem+json", json.getBytes(StandardCharsets.UTF_8));
        }

        /** The connection ends without an answer. */
        public static Answer none() {
            return status(0);
        }

        /** A status and no more. */
        public static Answer status(int status) {
            return new Answer(status, "application/json", new byte[0]);
        }
    }

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();

    StubServices(TestTokens tokens) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api", this::answer);
        server.createContext(
                "/certs", exchange -> send(exchange, new Answer(200, "application/json", tokens.keySet())));
        server.start();
    }

    /** Where it listens. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers one kind of request with this from now on, until {@link #forget()}. */
    public void answers(String methodAndPath, Answer... inOrder) {
        answers.put(methodAndPath, new ArrayDeque<>(List.of(inOrder)));
    }

    /** Back to the answers of an ordinary day, nothing asked. */
    public void forget() {
        answers.clear();
        asked.clear();
    }

    /** What was asked with this method under this path, in order. */
    public List<Asked> asked(String method, String path) {
        return asked.stream()
                .filter(one -> one.method().equals(method)
                        && one.path().replaceFirst("\\?.*", "").equals(path))
                .toList();
    }

    /** All that was asked. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var uri = exchange.getRequestURI();
        asked.add(
                new Asked(exchange.getRequestMethod(), uri.toString(), Map.copyOf(exchange.getRequestHeaders()), body));
        var key = exchange.getRequestMethod() + " " + uri.getPath();
        send(
                exchange,
                planned(key)
                        .orElseGet(() -> OrdinaryDay.answer(
                                key, Optional.ofNullable(uri.getQuery()).orElse(""))));
    }

    /** The last of the planned answers stays. */
    private Optional<Answer> planned(String key) {
        var plan = answers.get(key);
        if (plan == null) {
            return Optional.empty();
        }
        synchronized (plan) {
            return Optional.of(plan.size() > 1 ? plan.removeFirst() : plan.getFirst());
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            if (answer.status() == 0) {
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            if (answer.body().length > 0) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    static byte[] read(String name) {
        try (var file = StubServices.class.getResourceAsStream("/upstream/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no file " + name);
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
