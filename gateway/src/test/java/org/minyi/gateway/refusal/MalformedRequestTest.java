package org.minyi.gateway.refusal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.gateway.stage.Stage;

@DisplayName("A request that cannot be read")
class MalformedRequestTest {
    private static Stage stage;
    private static URI gateway;

    @BeforeAll
    static void start() {
        stage = new Stage();
        gateway = stage.gateway("server.tomcat.connection-timeout=1s");
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/projects/%C3%28",
                "GET /api/projects/%zz",
                "GET /api/projects/a%2Fb",
                "GET /api/projects/a b",
                "TRACE /api/projects",
                "CONNECT /api/projects"
            })
    @DisplayName("is answered with a problem, whatever the container thinks of it")
    void problem(String request) throws IOException {
        assertThat(sent(request + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 40")
                .contains("application/problem+json", "urn:minyi:problem:", "请求");
    }

    @Test
    @DisplayName("because its head is too long is answered the same")
    void longHead() throws IOException {
        assertThat(sent("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(40_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("urn:minyi:problem:bad-request");
    }

    @Test
    @DisplayName("to its end because the caller stops sending is the caller's doing")
    void stalled() throws IOException {
        assertThat(sent("POST /api/projects HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc"))
                .startsWith("HTTP/1.1 400 ")
                .contains("urn:minyi:problem:bad-request");
    }

    @Test
    @DisplayName("because it is too large is heard out, so that its sender gets to see the answer")
    void large() throws IOException {
        int size = 10 << 20;
        var head =
                "POST /api/projects HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: " + size + "\r\n\r\n";
        assertThat(sent(head + " ".repeat(size))).startsWith("HTTP/1.1 413 ").contains("urn:minyi:problem:too-large");
    }

    @Test
    @DisplayName("but only asks for a strange format is passed on, and counts against nobody")
    void strangeWish() throws IOException {
        for (int i = 0; i < 30; i++) {
            assertThat(sent("GET /api/projects HTTP/1.1\r\nHost: a\r\nAccept: nonsense\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    private static String sent(String request) throws IOException {
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
