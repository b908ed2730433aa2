package org.minyi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minyi.portal.stub.Person;
import org.minyi.portal.stub.PortalTest;
import org.minyi.portal.stub.StubServices;
import org.minyi.portal.stub.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@PortalTest
@DisplayName("Every page")
class PagesTest {

    @Autowired
    RestTestClient browser;

    @Autowired
    StubServices services;

    @Autowired
    TestTokens tokens;

    @BeforeEach
    void anOrdinaryDay() {
        services.forget();
    }

    static Stream<String> open() {
        return Stream.of(
                "/",
                "/projects",
                "/projects?q=nothing",
                "/projects/p-well",
                "/projects/p-lamp",
                "/projects/p-tea",
                "/projects/p-food",
                "/projects/p-bus",
                "/projects/p-stopped",
                "/ballots",
                "/ballots/b-open",
                "/ballots/b-counted",
                "/statistics",
                "/bulletins",
                "/bulletins/n-1",
                "/do",
                "/ask",
                "/help",
                "/preferences",
                "/projects/p-lamp/sheet",
                "/ballots/b-open/sheet");
    }

    static Stream<String> personal() {
        return Stream.of(
                "/projects/new",
                "/projects/p-lamp/edit",
                "/services/new",
                "/services/new?project=p-well",
                "/services/a-1/edit",
                "/services/a-3/edit",
                "/inbox",
                "/desk",
                "/desk/parked",
                "/desk/ballots/new/p-bus",
                "/desk/bulletins/new");
    }

    static Stream<String> all() {
        return Stream.concat(open(), personal());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("open")
    @DisplayName("that is open can be read by anybody in three languages, with no text missing")
    void openToAll(String page) {
        for (var language : new String[] {"zh-CN", "zh-TW", "en"}) {
            assertThat(read(page, language, "")).doesNotContain("??").contains("<h1");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    @DisplayName("can be read by everybody who is logged in")
    void loggedIn(String page) {
        for (var person : Person.values()) {
            assertThat(read(page, "zh-CN", tokens.of(person)))
                    .doesNotContain("??")
                    .contains("<h1")
                    .contains(person.shown());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("personal")
    @DisplayName("that is personal asks strangers to log in and leads back")
    void personalToOne(String page) {
        browser.get()
                .uri(page)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("href=\"/login?next="));
    }

    private String read(String page, String language, String token) {
        var answer = browser.get().uri(page).accept(MediaType.TEXT_HTML).cookie("lang", language);
        if (!token.isEmpty()) {
            answer = answer.header("Authorization", "Bearer " + token);
        }
        return Objects.requireNonNull(answer.exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
