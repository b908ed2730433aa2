package org.minyi.portal.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.portal.stub.Person;
import org.minyi.portal.stub.PortalTest;
import org.minyi.portal.stub.StubServices;
import org.minyi.portal.stub.StubServices.Answer;
import org.minyi.portal.stub.TestTokens;
import org.minyi.portal.stub.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@PortalTest
@DisplayName("The operator's shelf")
class ParkedPageTest {

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

    private Visitor operator() {
        return Visitor.stranger(browser).carrying(tokens.of(Person.OPERATOR));
    }

    @Test
    @DisplayName("shows what each service could not apply and why, and goes on without a service that is down")
    void shelves() {
        var html = operator().opens("/desk/parked").html();

        assertThat(html).contains("BallotCounted", "no such project: p-404", "项目服务", "通知服务");
        assertThat(services.asked("GET", "/api/parked")).hasSize(4);
    }

    @Test
    @DisplayName("says of a service that gives no answer that it cannot be read")
    void down() {
        services.answers("GET /api/parked", Answer.none());

        assertThat(operator().opens("/desk/parked").html()).contains("这一部分暂时读不到");
    }

    @Test
    @DisplayName("sends a record round again, or sets it aside for good")
    void replayed() {
        assertThat(operator()
                        .sends("/desk/parked/project/replay", "id", "project.ballots~2~118")
                        .leadsTo())
                .isEqualTo("/desk/parked?done=replayed");
        assertThat(operator()
                        .sends("/desk/parked/project/discard", "id", "project.ballots~2~118")
                        .leadsTo())
                .isEqualTo("/desk/parked?done=discarded");

        assertThat(services.asked("POST", "/api/parked/project.ballots~2~118/replay"))
                .hasSize(1);
        assertThat(services.asked("POST", "/api/parked/project.ballots~2~118/discard"))
                .hasSize(1);
    }

    @Test
    @DisplayName("knows four services and no other")
    void unknownService() {
        assertThat(operator()
                        .sends("/desk/parked/keycloak/replay", "id", "x")
                        .status()
                        .value())
                .isEqualTo(404);
    }
}
