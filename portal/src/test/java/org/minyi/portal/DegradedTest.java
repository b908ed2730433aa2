package org.minyi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.portal.stub.Person;
import org.minyi.portal.stub.PortalTest;
import org.minyi.portal.stub.StubServices;
import org.minyi.portal.stub.StubServices.Answer;
import org.minyi.portal.stub.TestTokens;
import org.minyi.portal.stub.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@PortalTest
@DisplayName("When a service is down")
class DegradedTest {

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

    private Visitor resident() {
        return Visitor.stranger(browser).carrying(tokens.of(Person.RESIDENT));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/api/statistics/summary", "/api/projects", "/api/ballots/mine", "/api/bulletins"})
    @DisplayName("the first page goes on without its part")
    void home(String path) {
        services.answers("GET " + path, Answer.none());

        var seen = resident().opens("/");

        assertThat(seen.status().value()).isEqualTo(200);
        assertThat(seen.html()).contains("街坊的事，街坊议，街坊办");
    }

    @Test
    @DisplayName("a project's page says in its place that the services cannot be read")
    void project() {
        services.answers("GET /api/service-activities", Answer.status(500));
        services.answers("GET /api/subscriptions", Answer.none());

        var seen = resident().opens("/projects/p-well");

        assertThat(seen.status().value()).isEqualTo(200);
        assertThat(seen.html()).contains("这一部分暂时读不到", "清涟古井老井志愿服务队").doesNotContain("取消关注");
    }

    @Test
    @DisplayName("nothing is said to be missing on an ordinary day")
    void ordinary() {
        assertThat(resident().opens("/").html()).doesNotContain("这一部分暂时读不到");
        assertThat(resident().opens("/projects/p-well").html()).doesNotContain("这一部分暂时读不到");
        assertThat(resident().opens("/inbox").html()).doesNotContain("这一部分暂时读不到");
    }

    @Test
    @DisplayName("a page that is nothing without it says so in the reader's language, with a way on")
    void nothingLeft() {
        services.answers("GET /api/projects/p-well", Answer.none());
        services.answers("GET /api/statistics/types", Answer.status(500));

        assertThat(resident().opens("/projects/p-well").status().value()).isEqualTo(503);
        assertThat(resident().reading("en").opens("/statistics").html())
                .contains("Not available right now", "href=\"/\"");
    }

    @Test
    @DisplayName("a page of many parts asks each service once, whatever it shows")
    void bounded() {
        resident().opens("/");
        assertThat(services.asked()).hasSize(5);

        services.forget();
        resident().opens("/projects/p-well");
        assertThat(services.asked()).hasSize(3);

        services.forget();
        resident().opens("/projects");
        assertThat(services.asked()).hasSize(2);
    }

    @Test
    @DisplayName("every part is asked for in the name and the language of the reader")
    void relayed() {
        resident().reading("en").opens("/");

        assertThat(services.asked()).allSatisfy(asked -> {
            assertThat(asked.header("Authorization")).startsWith("Bearer ");
            assertThat(asked.header("Accept-language")).isEqualTo("en");
        });
    }
}
