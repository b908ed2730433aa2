package org.minyi.portal.bulletinpages;

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
@DisplayName("Announcing something")
class PublishTest {

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

    private Visitor worker() {
        return Visitor.stranger(browser).carrying(tokens.of(Person.WORKER));
    }

    @Test
    @DisplayName(
            "goes to the communities a worker serves, to the streets an officer serves, and anywhere for the bureau")
    void scopes() {
        var street = Visitor.stranger(browser).carrying(tokens.of(Person.STREET));
        var bureau = Visitor.stranger(browser).carrying(tokens.of(Person.BUREAU));

        assertThat(worker().opens("/desk/bulletins/new").html())
                .contains("community:niujiaxiang")
                .doesNotContain("community:lihe", "street:", "全区</option>");
        assertThat(street.opens("/desk/bulletins/new").html())
                .containsOnlyOnce("street:pingjiang")
                .doesNotContain("street:huqiu", "全区</option>");
        assertThat(bureau.opens("/desk/bulletins/new").html())
                .contains("community:lihe", "street:huqiu", "全区</option>");
    }

    @Test
    @DisplayName("is sent with its scope")
    void published() {
        var seen = worker().sends(
                        "/desk/bulletins/new",
                        "key",
                        "k",
                        "title",
                        "通知",
                        "body",
                        "内容",
                        "scope",
                        "community:niujiaxiang");

        assertThat(seen.leadsTo()).isEqualTo("/bulletins/n-1?done=published");
        assertThat(services.asked("POST", "/api/bulletins").getFirst().body())
                .contains("\"community\":\"niujiaxiang\"", "\"title\":\"通知\"")
                .doesNotContain("street");
    }

    @Test
    @DisplayName("that is refused keeps what was typed")
    void refused() {
        services.answers("POST /api/bulletins", Answer.problem(400, """
                {"errors": [{"pointer": "/title", "message": "太短。"}]}"""));

        var seen = worker().sends("/desk/bulletins/new", "title", "通", "body", "写了很久的内容", "scope", "");

        assertThat(seen.html()).contains("id=\"error-title\">太短。", ">写了很久的内容</textarea>", "没有提交成功");
    }
}
