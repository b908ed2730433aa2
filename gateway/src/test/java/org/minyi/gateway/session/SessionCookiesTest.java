package org.minyi.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.gateway.district.District;
import org.minyi.gateway.district.Service;
import org.minyi.gateway.seal.TestSeal;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("A session's cookies")
class SessionCookiesTest {
    private final District gusu = district("gusu");
    private final SessionCookies cookies = new SessionCookies(TestSeal.make());

    @ParameterizedTest
    @ValueSource(ints = {1, 500, 3000, 9000})
    @DisplayName("come back as the session they were made of, in as many as it takes")
    void thereAndBack(int length) {
        var session = session(length);

        var written = written(session, new MockHttpServletRequest());

        assertThat(written).allSatisfy(cookie -> assertThat(cookie.getValue()).hasSizeLessThan(4000));
        assertThat(cookies.read(carrying(written), gusu)).contains(session);
    }

    @Test
    @DisplayName("that are no longer needed are taken back when the session has become smaller")
    void smaller() {
        var large = written(session(9000), new MockHttpServletRequest());

        var small = written(session(10), carrying(large));

        assertThat(large).hasSizeGreaterThan(2);
        assertThat(small.getFirst().getMaxAge()).isNegative();
        assertThat(small.subList(1, small.size()))
                .hasSize(large.size() - 1)
                .allSatisfy(cookie -> assertThat(cookie.getMaxAge()).isZero());
    }

    @Test
    @DisplayName("of which one is missing are no session")
    void incomplete() {
        var parts = written(session(9000), new MockHttpServletRequest());

        assertThat(cookies.read(carrying(parts.subList(0, parts.size() - 1)), gusu))
                .isEmpty();
    }

    @Test
    @DisplayName("of one district are no session in another")
    void otherDistrict() {
        var written = written(session(10), new MockHttpServletRequest());

        assertThat(cookies.read(carrying(written), district("wujiang"))).isEmpty();
    }

    @Test
    @DisplayName("are bound to the host and to TLS where there is TLS")
    void secure() {
        assertThat(written(session(10), new MockHttpServletRequest()))
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.getName()).isEqualTo("__Host-minyi-session");
                    assertThat(cookie.getSecure()).isTrue();
                    assertThat(cookie.isHttpOnly()).isTrue();
                    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
                    assertThat(cookie.getPath()).isEqualTo("/");
                });
    }

    @Test
    @DisplayName("cannot hold tokens without end")
    void tooLarge() {
        var request = new MockHttpServletRequest();

        assertThatThrownBy(() -> written(session(30_000), request)).isInstanceOf(IllegalStateException.class);
    }

    private List<Cookie> written(Session session, MockHttpServletRequest request) {
        var response = new MockHttpServletResponse();
        cookies.write(session, gusu, request, response);
        return Arrays.asList(response.getCookies());
    }

    private static MockHttpServletRequest carrying(List<Cookie> cookies) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookies.toArray(Cookie[]::new));
        return request;
    }

    /** With an opaque token of so many characters that no compression makes shorter than its chance allows. */
    private static Session session(int length) {
        var chance = new Random(7);
        var token = chance.ints(length, 0, 62)
                .mapToObj(i -> "" + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".charAt(i))
                .collect(Collectors.joining());
        return new Session("a-person", "eyJhIjoxfQ.eyJiIjoyfQ.c2ln", Instant.ofEpochSecond(1), token, "not.a.jwt!");
    }

    private static District district(String id) {
        var origin = URI.create("https://" + id + ".example");
        var services = Arrays.stream(Service.values()).collect(Collectors.toMap(Function.identity(), any -> origin));
        return new District(id, origin, List.of(), origin, origin, "minyi-gateway", "secret", services);
    }
}
