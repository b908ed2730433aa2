package org.minyi.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.gateway.stage.Browser;
import org.minyi.gateway.stage.RealKeycloak;
import org.minyi.gateway.stage.SignInStage;

@DisplayName("Signing in and out at the real Keycloak")
class SignInTest {
    private static SignInStage stage;
    private static String home;

    @BeforeAll
    static void start() {
        stage = new SignInStage();
        home = "" + stage.gateway();
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    @DisplayName("a person who opens a page for signed-in people is led to the login and back to the page")
    void thereAndBack() {
        try (var browser = new Browser()) {
            var login = browser.open(home + "/inbox?page=2&from=%E6%A1%82");
            var page = browser.logIn(login, "resident");

            assertThat(login.uri().toString()).startsWith("" + RealKeycloak.issuer());
            assertThat(page.uri()).hasToString(home + "/inbox?page=2&from=%E6%A1%82");
            assertThat(stage.portal().last().header("Authorization")).startsWith("Bearer ey");
        }
    }

    @Test
    @DisplayName("the session lies in one sealed cookie that scripts cannot read and services never see")
    void cookie() {
        try (var browser = new Browser()) {
            browser.logIn(browser.open(home + "/login"), "worker");
            browser.get(home + "/");

            assertThat(browser.session()).singleElement().satisfies(cookie -> {
                assertThat(cookie.isHttpOnly()).isTrue();
                assertThat(cookie.getPath()).isEqualTo("/");
                assertThat(cookie.getValue()).hasSizeLessThan(3000).doesNotContain("eyJ");
            });
            assertThat(stage.portal().last().header("Cookie")).doesNotContain("minyi-session");
        }
    }

    @Test
    @DisplayName("signing out ends the session here and at Keycloak, and leads home")
    void signOut() {
        try (var browser = new Browser()) {
            browser.logIn(browser.open(home + "/login"), "resident2");

            var end = browser.followed(browser.post(home + "/logout", Map.of()));

            assertThat(end.uri()).hasToString(home + "/");
            assertThat(browser.session()).isEmpty();
            assertThat(browser.open(home + "/inbox").uri().toString()).startsWith("" + RealKeycloak.issuer());
        }
    }

    @Test
    @DisplayName("another site cannot sign a person out")
    void signOutFromElsewhere() {
        try (var browser = new Browser()) {
            browser.logIn(browser.open(home + "/login"), "resident3");

            var refused = browser.send(Browser.navigation(home + "/logout")
                    .header("Sec-Fetch-Site", "cross-site")
                    .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(browser.open(home + "/inbox").statusCode()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("a login leads to no other site, whatever the link says")
    void openRedirect() {
        try (var browser = new Browser()) {
            var login = browser.open(home + "/login?next=//evil.example/inbox");

            var page = browser.logIn(login, "resident4");

            assertThat(page.uri()).hasToString(home + "/");
        }
    }

    @Test
    @DisplayName("a login that another browser started is not finished here")
    void strangersLogin() {
        try (var attacker = new Browser();
                var victim = new Browser()) {
            var callback = attacker.callbackOf(attacker.open(home + "/login"), "resident5");

            var page = victim.get(callback);

            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body()).contains("登录没有完成", "/login");
            assertThat(victim.session()).isEmpty();
        }
    }

    @Test
    @DisplayName("eight windows may be at the login at once")
    void manyWindows() {
        try (var browser = new Browser()) {
            var first = browser.open(home + "/login?next=/first");
            for (int other = 2; other <= 8; other++) browser.open(home + "/login?next=/" + other);

            assertThat(browser.logIn(first, "resident6").uri()).hasToString(home + "/first");
        }
    }

    @Test
    @DisplayName("under another name of the site, the login starts at the site's own address")
    void otherName() {
        try (var browser = new Browser()) {
            var there = home.replace("localhost", "127.0.0.1");

            assertThat(browser.get(there + "/login?next=/inbox").headers().firstValue("Location"))
                    .contains(home + "/login?next=/inbox");
        }
    }
}
