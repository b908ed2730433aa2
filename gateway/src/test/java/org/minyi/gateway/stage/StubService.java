package org.minyi.gateway.stage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service of the platform as the wire shows it: it tells what reached it, and can be made to behave badly. */
public final class StubService implements AutoCloseable {
    /** One request as it arrived. */
    public record Arrived(String method, String target, Map<String, List<String>> headers, String body) {
        /** The header's values in one line; empty when it did not come. */
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> String.join(", ", header.getValue()))
                    .findFirst()
                    .orElse("");
        }
    }

    /** How a path is answered. */
    @FunctionalInterface
    public interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final String name;
    private final HttpServer server;
    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();

    public StubService(String name) {
        this.name = name;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::echo);
        server.start();
    }

    /** Answers what begins with the path in its own way. */
    public void on(String path, Answering answering) {
        server.createContext(path, exchange -> {
            try (exchange) {
                record(exchange);
                answering.answer(exchange);
            }
        });
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The latest request. */
    public Arrived last() {
        return arrived.getLast();
    }

    /** What arrived after the first so many. */
    public List<Arrived> since(int count) {
        return arrived.subList(count, arrived.size());
    }

    public int count() {
        return arrived.size();
    }

    private void echo(HttpExchange exchange) throws IOException {
        try (exchange) {
            record(exchange);
            say(exchange, 200, name);
        }
    }

    private void record(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        arrived.add(new Arrived(
                exchange.getRequestMethod(),
                "" + exchange.getRequestURI(),
                Map.copyOf(exchange.getRequestHeaders()),
                body));
    }

    public static void say(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
