package org.minyi.portal.ballotpages;

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
@DisplayName("A ballot")
class BallotPageTest {

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
    @DisplayName("answers a vote with the receipt, which stands in no address and in no cache")
    void receipt() {
        var seen = resident().sends("/ballots/b-open/papers", "key", "k-1", "choice", "YES");

        assertThat(seen.status().value()).isEqualTo(200);
        assertThat(seen.html()).contains("7QF4-K2MX-93TB-HV5C", "您投的是：同意");
        assertThat(seen.headers().getCacheControl()).isEqualTo("no-store");
        var sent = services.asked("POST", "/api/ballots/b-open/papers").getFirst();
        assertThat(sent.body()).isEqualTo("{\"choice\":\"YES\"}");
        assertThat(sent.header("Idempotency-key")).isEqualTo("k-1");
    }

    @Test
    @DisplayName("keeps choice and key of a vote that nobody answered")
    void unanswered() {
        services.answers("POST /api/ballots/b-open/papers", Answer.none());

        var seen = resident().sends("/ballots/b-open/papers", "key", "k-2", "choice", "NO");

        assertThat(seen.status().value()).isEqualTo(503);
        assertThat(seen.html()).contains("value=\"NO\" checked", "name=\"key\" value=\"k-2\"");
    }

    @Test
    @DisplayName("finds a paper by its receipt, and says so when there is none")
    void check() {
        var stranger = resident();

        assertThat(stranger.sends("/ballots/b-open/receipts", "receipt", " 7QF4-K2MX-93TB-HV5C ")
                        .html())
                .contains("这张票在票箱里。");
        assertThat(stranger.sends("/ballots/b-open/receipts", "receipt", "0000-0000")
                        .html())
                .contains("没有找到这个号码");
        assertThat(stranger.sends("/ballots/b-open/receipts", "receipt", "../../x")
                        .html())
                .contains("没有找到这个号码");
        assertThat(services.asked()).noneMatch(asked -> asked.path().contains("x"));
    }

    @Test
    @DisplayName("explains its result step by step")
    void result() {
        assertThat(resident().opens("/ballots/b-counted").html())
                .contains("表决通过", "最低参与比例是 50%，已经达到。", "另有 2 张")
                .contains("href=\"/api/ballots/b-counted/export\"");
    }

    @Test
    @DisplayName("offers the paper only to residents of its community")
    void electorate() {
        var newcomer = Visitor.stranger(browser).carrying(tokens.of(Person.NEWCOMER));

        assertThat(newcomer.opens("/ballots/b-open").html())
                .contains("只有居住地已核实的本社区居民可以投票")
                .doesNotContain("name=\"choice\"");
        assertThat(Visitor.stranger(browser).opens("/ballots/b-open").html()).contains("/login?next=/ballots/b-open");
    }

    @Test
    @DisplayName("is opened by staff with share and closing time as the service wants them")
    void opened() {
        var worker = Visitor.stranger(browser).carrying(tokens.of(Person.WORKER));

        var seen = worker.sends(
                "/desk/ballots/new/p-bus",
                "key",
                "k",
                "electorate",
                "1240",
                "quorum",
                "50",
                "majority",
                "SIMPLE",
                "closesAt",
                "2026-11-30",
                "question",
                "");

        assertThat(seen.leadsTo()).isEqualTo("/ballots/b-open");
        assertThat(services.asked("POST", "/api/ballots").getFirst().body())
                .contains("\"quorum\":{\"share\":0.5}", "\"closesAt\":\"2026-11-30T12:00:00Z\"", "\"electorate\":1240")
                .doesNotContain("question");
    }

    @Test
    @DisplayName("is offered to staff with what projects of its kind ask of a ballot")
    void asked() {
        services.answers("GET /api/projects/p-old", new Answer(200, "application/json", """
                {"id": "p-old", "title": "旧事", "summary": "从前的。", "community": "lihe", "communityName": "里河社区",
                 "types": [], "categories": [], "stage": "DELIBERATING", "step": "DELIBERATE",
                 "procedure": {"ballot": {"quorumShare": 0.665, "majorities": ["SIMPLE", "TWO_THIRDS"]}}}""".getBytes(UTF_8)));
        var worker = Visitor.stranger(browser).carrying(tokens.of(Person.WORKER));

        assertThat(worker.opens("/desk/ballots/new/p-old").html())
                .contains("这类项目至少要 67%", "value=\"67\"", "<option value=\"TWO_THIRDS\" selected=\"selected\">");
        assertThat(worker.opens("/desk/ballots/new/p-bus").html())
                .contains("value=\"50\"", "<option value=\"SIMPLE\" selected=\"selected\">")
                .doesNotContain("hint-quorum");
    }

    @Test
    @DisplayName(
            "takes a paper of the hall from staff under the list's number in one spelling, and shows its receipt once")
    void hallPaper() {
        var officer = Visitor.stranger(browser).carrying(tokens.of(Person.STREET));

        var seen = officer.sends(
                "/ballots/b-open/papers/hall", "key", "k.hall", "voter", " ３A- 12", "hall-choice", "ABSTAIN");

        assertThat(seen.html()).contains("现场票已登记", "7QF4-K2MX-93TB-HV5C", "登记的是：弃权");
        assertThat(seen.headers().getCacheControl()).isEqualTo("no-store");
        var sent = services.asked("POST", "/api/ballots/b-open/papers/hall").getFirst();
        assertThat(sent.body()).contains("\"voter\":\"3a-12\"", "\"choice\":\"ABSTAIN\"");
        assertThat(sent.header("Idempotency-key")).isEqualTo("k.hall");
    }

    @Test
    @DisplayName("keeps what staff typed of a hall paper that nobody answered, with its key")
    void hallPaperUnanswered() {
        services.answers("POST /api/ballots/b-open/papers/hall", Answer.none());
        var officer = Visitor.stranger(browser).carrying(tokens.of(Person.STREET));

        var seen = officer.sends("/ballots/b-open/papers/hall", "key", "k.hall", "voter", "12", "hall-choice", "NO");

        assertThat(seen.status().value()).isEqualTo(503);
        assertThat(seen.html()).contains("name=\"key\" value=\"k.hall\"", "value=\"12\"", "value=\"NO\" checked");
    }

    @Test
    @DisplayName("offers the hall's papers to staff of its community only")
    void hallStaff() {
        var elsewhere = Visitor.stranger(browser).carrying(tokens.of(Person.WORKER));
        var street = Visitor.stranger(browser).carrying(tokens.of(Person.STREET));

        assertThat(street.opens("/ballots/b-open").html()).contains("name=\"hall-choice\"");
        assertThat(elsewhere.opens("/ballots/b-open").html()).doesNotContain("name=\"hall-choice\"");
        assertThat(resident().opens("/ballots/b-open").html()).doesNotContain("name=\"hall-choice\"");
    }

    @Test
    @DisplayName("lets staff have a ballot counted once it is over, and not before")
    void countNow() {
        services.answers("GET /api/ballots/b-closed", Answer.file("ballot-closed"));
        var street = Visitor.stranger(browser).carrying(tokens.of(Person.STREET));

        assertThat(street.opens("/ballots/b-closed").html()).contains("现在计票");
        assertThat(street.opens("/ballots/b-open").html()).doesNotContain("现在计票");
        assertThat(resident().opens("/ballots/b-closed").html()).doesNotContain("现在计票");
    }
}
