package org.minyi.portal.projectpages;

import static java.nio.charset.StandardCharsets.UTF_8;
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
@DisplayName("A project's page")
class ProjectPageTest {

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

    @Test
    @DisplayName("shows the five steps with where the project stands, its story, and why a step is not open yet")
    void life() {
        var html = resident().opens("/projects/p-lamp").html();

        assertThat(html)
                .contains("<li class=\"here\" aria-current=\"step\"")
                .contains("提出</span>")
                .contains("还差 7 人支持，达到 30 人后可以进入议事。");
    }

    @Test
    @DisplayName("stands on what every project has, whatever else the service leaves out")
    void least() {
        services.answers("GET /api/projects/p-new", new Answer(200, "application/json", """
                {"id": "p-new", "title": "新事", "summary": "刚刚提出。", "community": "lihe", "communityName": "里河社区",
                 "types": [], "categories": [], "stage": "RAISED", "step": "RAISE", "unknown": 1}""".getBytes(UTF_8)));

        assertThat(resident().opens("/projects/p-new").html())
                .contains("新事", "我支持")
                .doesNotContain("演示数据");
    }

    @Test
    @DisplayName("says of a project that an office brought in where it stood then, in the reader's language")
    void broughtIn() {
        services.answers("GET /api/projects/p-old", new Answer(200, "application/json", """
                {"id": "p-old", "title": "旧事", "summary": "从前的。", "community": "lihe", "communityName": "里河社区",
                 "types": [], "categories": [], "stage": "CLOSING", "step": "EVALUATE",
                 "story": [{"at": "2026-01-01T00:00:00Z", "kind": "IMPORTED", "to": "RUNNING"}]}""".getBytes(UTF_8)));

        assertThat(resident().opens("/projects/p-old").html())
                .contains("由单位按原有记录录入，当时处于</span> <span class=\"stage\">实施");
        assertThat(resident().reading("en").opens("/projects/p-old").html())
                .contains("Brought in from an office’s records, standing at</span> <span class=\"stage\">");
    }

    @Test
    @DisplayName("says what a ballot lacked, and lets an office approve without one only with a reason")
    void procedure() {
        services.answers("GET /api/projects/p-old", new Answer(200, "application/json", """
                {"id": "p-old", "title": "旧事", "summary": "从前的。", "community": "lihe", "communityName": "里河社区",
                 "types": [], "categories": [], "stage": "DELIBERATING", "step": "DELIBERATE",
                 "ballot": {"id": "b-1", "result": {"passed": false, "yes": 3, "no": 1, "abstain": 0, "electorate": 100,
                            "lacks": "参加表决的居民太少。"}},
                 "next": [{"action": "approve", "allowed": true}]}""".getBytes(UTF_8)));

        assertThat(resident().opens("/projects/p-old").html())
                .contains("参加表决的居民太少。")
                .contains("<summary>直接通过（不经表决）</summary>", "action=\"/projects/p-old/steps/approve\"");
        services.answers("POST /api/projects/p-old/approve", Answer.status(204));
        assertThat(resident()
                        .sends("/projects/p-old/steps/approve", "key", "k", "reason", "议事会一致同意")
                        .leadsTo())
                .isEqualTo("/projects/p-old?done=moved");
        assertThat(services.asked("POST", "/api/projects/p-old/approve")
                        .getFirst()
                        .body())
                .isEqualTo("{\"reason\":\"议事会一致同意\"}");
    }

    @Test
    @DisplayName("takes a step with its reason and leads back to it")
    void step() {
        var seen = resident().sends("/projects/p-well/steps/suspend", "key", "k.suspend", "reason", "雨季");

        assertThat(seen.leadsTo()).isEqualTo("/projects/p-well?done=moved");
        var sent = services.asked("POST", "/api/projects/p-well/suspend").getFirst();
        assertThat(sent.body()).isEqualTo("{\"reason\":\"雨季\"}");
        assertThat(sent.header("Idempotency-key")).isEqualTo("k.suspend");
    }

    @Test
    @DisplayName("shows the reason when a step is refused, with what was typed kept")
    void refused() {
        services.answers("POST /api/projects/p-tea/bids", Answer.problem(409, "{\"detail\": \"您的组织还没有登记。\"}"));

        var seen = resident().sends("/projects/p-tea/steps/bids", "key", "k.bid", "plan", "每天开门");

        assertThat(seen.status().value()).isEqualTo(409);
        assertThat(seen.html()).contains("您的组织还没有登记。", ">每天开门</textarea>");
    }

    @Test
    @DisplayName("keeps the key of a step that nobody answered, however often")
    void unanswered() {
        services.answers("POST /api/projects/p-well/finish", Answer.none());

        var first = resident().sends("/projects/p-well/steps/finish", "key", "k-9.finish");
        var second = resident().sends("/projects/p-well/steps/finish", "key", "k-9.finish");

        assertThat(first.html()).contains("value=\"k-9.finish\"");
        assertThat(second.html()).contains("value=\"k-9.finish\"");
    }

    @Test
    @DisplayName("knows no step that is not one of a project's")
    void unknownStep() {
        assertThat(resident().sends("/projects/p-well/steps/dance", "key", "k").leadsTo())
                .isEqualTo("/projects/p-well");

        assertThat(services.asked("POST", "/api/projects/p-well/dance")).isEmpty();
    }

    @Test
    @DisplayName("follows and supports, and takes both back")
    void followAndSupport() {
        resident().sends("/projects/p-well/follow", "follows", "true");
        resident().sends("/projects/p-well/follow", "follows", "false");
        resident().sends("/projects/p-lamp/support", "supports", "true");
        resident().sends("/projects/p-lamp/support", "supports", "false");

        assertThat(services.asked("PUT", "/api/subscriptions/project/p-well")).hasSize(1);
        assertThat(services.asked("DELETE", "/api/subscriptions/project/p-well"))
                .hasSize(1);
        assertThat(services.asked("PUT", "/api/projects/p-lamp/support")).hasSize(1);
        assertThat(services.asked("DELETE", "/api/projects/p-lamp/support")).hasSize(1);
    }

    @Test
    @DisplayName("is edited against the version that was read; who was overtaken sees both texts")
    void overtaken() {
        services.answers("PUT /api/projects/p-lamp", Answer.problem(412, "{\"detail\": \"刚刚有人改过。\"}"));

        var seen = resident().sends("/projects/p-lamp/edit", "version", "5", "title", "我写的", "summary", "我写的内容");

        assertThat(services.asked("PUT", "/api/projects/p-lamp").getFirst().header("If-match"))
                .isEqualTo("\"5\"");
        assertThat(seen.html())
                .contains("在您修改期间，别人已经改过", "三号楼前装一盏感应路灯", "value=\"我写的\"")
                .contains("name=\"version\" value=\"7\"");
    }

    @Test
    @DisplayName("is labelled as demonstration data when it is")
    void synthetic() {
        assertThat(resident().opens("/projects/p-lamp").html()).contains("演示数据");
        assertThat(resident().opens("/help").html()).doesNotContain("演示数据");
    }
}
