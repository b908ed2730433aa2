package org.minyi.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.gateway.stage.Browser;
import org.minyi.gateway.stage.RealKeycloak;
import org.minyi.gateway.stage.SignInStage;
import org.minyi.gateway.stage.TestClock;

@DisplayName("A session, once a person has signed in")
class SessionTest {
    private static final Duration NEARLY_ALL_OF_A_TOKENS_TIME = Duration.ofSeconds(280);
    private static SignInStage stage;
    private static TestClock clock;
    private static String home;

    @BeforeAll
    static void start() {
        stage = new SignInStage();
        clock = new TestClock();
        home = gateway();
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @BeforeEach
    void now() {
        clock.reset();
    }

    @Test
    @DisplayName("survives a restart of the gateway")
    void restart() {
        try (var browser = signedIn("resident")) {
            stage.stopLatest();
            gateway();

            assertThat(browser.open(home + "/inbox").body()).isEqualTo("inbox");
        }
    }

    @Test
    @DisplayName("serves a second replica that has never heard of it")
    void replica() {
        try (var browser = signedIn("resident")) {
            var second = replica("server.port=0");

            assertThat(browser.open(second + "/inbox").body()).isEqualTo("inbox");
            stage.stopLatest();
        }
    }

    @Test
    @DisplayName("goes on while the sealing secret is changed, and is sealed anew with the next tokens")
    void rotation() {
        var next = "the-secret-that-comes-after-it";
        try (var browser = signedIn("resident")) {
            var changed = replica("minyi.gateway.seal.secrets=" + next + "," + RealKeycloak.SECRET);
            clock.goOn(NEARLY_ALL_OF_A_TOKENS_TIME);
            assertThat(browser.open(changed + "/inbox").body()).isEqualTo("inbox");
            stage.stopLatest();

            var onlyNext = replica("minyi.gateway.seal.secrets=" + next);
            clock.reset();
            assertThat(browser.open(onlyNext + "/inbox").body()).isEqualTo("inbox");
            stage.stopLatest();
        }
    }

    @Test
    @DisplayName("gets new tokens before the old ones run out")
    void renewal() {
        try (var browser = signedIn("resident")) {
            browser.open(home + "/inbox");
            var before = shownToken();

            clock.goOn(NEARLY_ALL_OF_A_TOKENS_TIME);
            var page = browser.open(home + "/inbox");

            assertThat(page.body()).isEqualTo("inbox");
            assertThat(shownToken()).startsWith("Bearer ey").isNotEqualTo(before);
        }
    }

    @Test
    @DisplayName("asks Keycloak once when a page asks for twenty things at that moment")
    void renewalInParallel() throws Exception {
        try (var browser = signedIn("resident");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var cookie = browser.session().getFirst();
            clock.goOn(NEARLY_ALL_OF_A_TOKENS_TIME);
            var before = stage.portal().count();

            Callable<Integer> request = () -> {
                try (var part = new Browser()) {
                    return part.send(Browser.navigation(home + "/inbox")
                                    .header("Cookie", cookie.getName() + "=" + cookie.getValue()))
                            .statusCode();
                }
            };
            var answers = threads.invokeAll(
                    IntStream.range(0, 20).mapToObj(i -> request).toList());

            assertThat(answers).extracting(Future::get).containsOnly(200);
            assertThat(stage.portal().since(before))
                    .hasSize(20)
                    .extracting(arrived -> arrived.header("Authorization"))
                    .allMatch(token -> token.startsWith("Bearer "))
                    .satisfies(tokens -> assertThat(tokens.stream().distinct()).hasSize(1));
        }
    }

    @Test
    @DisplayName("ends when Keycloak has ended it, with the next tokens")
    void endedElsewhere() {
        try (var browser = signedIn("resident7")) {
            var kept = browser.session().getFirst();
            browser.followed(browser.post(home + "/logout", Map.of()));
            clock.goOn(NEARLY_ALL_OF_A_TOKENS_TIME);

            try (var thief = new Browser()) {
                var answer = thief.send(
                        Browser.navigation(home + "/inbox").header("Cookie", kept.getName() + "=" + kept.getValue()));

                assertThat(answer.statusCode()).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location")).contains("/login?next=/inbox");
                assertThat(answer.headers().firstValue("Set-Cookie"))
                        .hasValueSatisfying(cookie ->
                                assertThat(cookie).startsWith("minyi-session=;").contains("Max-Age=0"));
            }
        }
    }

    @Test
    @DisplayName("is kept while Keycloak is away: reading goes on, and who needs to be known is asked to wait")
    void keycloakAway() {
        try (var browser = signedIn("resident")) {
            var alone = replica("minyi.keycloak=http://127.0.0.1:1");
            clock.goOn(Duration.ofHours(1));

            assertThat(browser.get(alone + "/").statusCode()).isEqualTo(200);
            assertThat(browser.get(alone + "/inbox").statusCode()).isEqualTo(503);
            clock.reset();
            assertThat(browser.get(alone + "/inbox").statusCode()).isEqualTo(200);
            stage.stopLatest();
        }
    }

    private static Browser signedIn(String person) {
        var browser = new Browser();
        browser.logIn(browser.open(home + "/login"), person);
        return browser;
    }

    private static String shownToken() {
        return stage.portal().last().header("Authorization");
    }

    private static String gateway() {
        return "" + stage.gateway(Map.of("clock", clock));
    }

    private static URI replica(String setting) {
        return stage.replica(Map.of("clock", clock), setting);
    }
}
