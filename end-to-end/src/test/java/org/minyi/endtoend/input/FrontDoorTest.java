package org.minyi.endtoend.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.endtoend.platform.Platform;

@DisplayName("At the front door")
class FrontDoorTest {
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/projects/%2e%2e/%2e%2e/actuator/env",
                "/api/projects/../../actuator/env",
                "/api/projects/..%2f..%2factuator%2fenv",
                "/api/projects/..;/actuator",
                "/api/projects/a%2Fb",
                "/api/projects/a%5Cb",
                "/api/projects/a\\b",
                "/api/projects//",
                "/api/projects/%00",
                "/api/projects/%",
                "/api/projects/%zz",
                "/api/projects/%C0%AE%C0%AE",
                "/api/projects/a b",
                "/api/projects/😀",
                "/api/projects/{id}",
                "/api/projects/a;b=c",
                "/api/nothing",
                "/api",
                "/openapi/nothing",
                "/openapi/..%2fproject",
                "/actuator/env",
                "/actuator/heapdump",
                "/api/project/parked/../../projects",
                "api/projects",
                "*"
            })
    @DisplayName("an address that leads nowhere is refused")
    void addresses(String target) throws IOException {
        assertRefused(asked("GET", target, host(), ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 40_000, 400_000})
    @DisplayName("an overlong address is refused")
    void longAddresses(int length) throws IOException {
        assertRefused(asked("GET", "/api/projects/" + "a".repeat(length), host(), ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 40_000, 400_000})
    @DisplayName("an overlong header costs its sender the answer, and nobody else")
    void longHeaders(int length) throws IOException {
        assertHarmless(asked("GET", "/api/projects", host(), "X-Long: " + "a".repeat(length) + "\r\n"));
        assertHarmless(asked("GET", "/api/projects", host(), "Cookie: a=" + "a".repeat(length) + "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evil.example", "a b", "😀", "localhost:99999", "[::1", "localhost:a", "%"})
    @DisplayName("another host's name leads nowhere else")
    void hosts(String host) throws IOException {
        assertHarmless(asked("GET", "/api/projects?limit=1", "Host: " + host + "\r\n", ""));
        assertHarmless(asked("GET", "/login", "Host: " + host + "\r\n", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minyi-session=garbage",
                "minyi-session=😀",
                "minyi-session=; minyi-session=",
                "minyi-session.0=a; minyi-session.1=b",
                "=",
                ";;;",
                "a=\u0007",
                "JSESSIONID=../../etc"
            })
    @DisplayName("a cookie that means nothing signs nobody in")
    void cookies(String cookie) throws IOException {
        assertHarmless(asked("GET", "/api/projects?limit=1", host(), "Cookie: " + cookie + "\r\n"));
        assertRefused(asked("GET", "/api/inbox", host(), "Cookie: " + cookie + "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer a",
                "Bearer a.b.c",
                "Bearer 😀",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.",
                "Bearer eyJhbGciOiJub25lIn0..",
                "Bearer a b c",
                "bearer a, bearer b",
                "Basic YTpi",
                "Basic",
                "nonsense",
                ""
            })
    @DisplayName("a token that is none opens nothing")
    void tokens(String token) throws IOException {
        assertRefused(asked("GET", "/api/inbox", host(), "Authorization: " + token + "\r\n"));
        assertHarmless(asked("GET", "/api/projects?limit=1", host(), "Authorization: " + token + "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PATCH", "PROPFIND", "NONSENSE", "get", "OPTIONS"})
    @DisplayName("a method that nobody serves is refused")
    void methods(String method) throws IOException {
        assertRefused(asked(method, "/api/projects", host(), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -1",
                "Content-Length: 99999999999999999999",
                "Content-Length: a",
                "Content-Length: 3\r\nContent-Length: 4",
                "Content-Length: 3\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: nonsense",
                "Expect: nonsense",
                "X: a\r\n b: c",
                "no colon",
                ": empty"
            })
    @DisplayName("a head that contradicts itself is refused")
    void heads(String header) throws IOException {
        assertRefused(asked("POST", "/api/projects", host(), header + "\r\n"));
    }

    private static Reply asked(String method, String target, String host, String headers) throws IOException {
        var head = method + " " + target + " HTTP/1.1\r\n" + host + "Accept-Language: zh-CN\r\nConnection: close\r\n"
                + headers + "\r\n";
        return Wire.send(head, method.equals("POST") ? LAST_CHUNK : new byte[0]);
    }

    private static String host() {
        return "Host: " + Platform.origin().getAuthority() + "\r\n";
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isBetween(400, 499);
        assertThat(reply.showsInsides()).as(reply.toString()).isFalse();
    }

    /** It may be answered as if nothing were wrong. */
    private static void assertHarmless(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isBetween(200, 499);
        assertThat(reply.showsInsides()).as(reply.toString()).isFalse();
    }
}
