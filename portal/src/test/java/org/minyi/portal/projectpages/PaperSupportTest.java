package org.minyi.portal.projectpages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minyi.portal.stub.Person;
import org.minyi.portal.stub.PortalTest;
import org.minyi.portal.stub.StubServices;
import org.minyi.portal.stub.StubServices.Answer;
import org.minyi.portal.stub.TestTokens;
import org.minyi.portal.stub.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@PortalTest
@DisplayName("Support that residents signed on paper")
class PaperSupportTest {

    private static final String PAGE = "/projects/p-lamp/support/paper";
    private static final String CALL = "/api/projects/p-lamp/support/paper";

    @Autowired
    RestTestClient browser;

    @Autowired
    StubServices services;

    @Autowired
    TestTokens tokens;

    @BeforeEach
    void anOrdinaryDay() {
        services.forget();
        services.answers("POST " + CALL, Answer.file("project-lamp"));
    }

    private Visitor worker() {
        return Visitor.stranger(browser).carrying(tokens.of(Person.WORKER));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 其中 5 人在纸上签名，由工作人员代录, 工作人员代录纸质支持, 签名表编号",
        "zh-TW, 其中 5 人在紙上簽名，由工作人員代錄, 工作人員代錄紙本支持, 簽名表編號",
        "en, 5 of them signed on paper, Staff recorded support on paper:, Mark of the sheet"
    })
    @DisplayName("stands on the project's page, in its story and in a form for staff, in three languages")
    void shown(String language, String count, String story, String label) {
        assertThat(worker().reading(language).opens("/projects/p-lamp").html())
                .contains(count, story, label, "action=\"" + PAGE + "\"");
    }

    @Test
    @DisplayName("is recorded as the lines of a sheet, from the first to the last")
    void recorded() {
        var seen =
                worker().sends(PAGE, "key", "k.paper", "sheet", "A-1", "lines", "3", "last", "5", "supports", "true");

        assertThat(seen.leadsTo()).isEqualTo("/projects/p-lamp?done=paper");
        var sent = services.asked("POST", CALL).getFirst();
        assertThat(sent.body()).contains("\"sheet\":\"A-1\"", "\"lines\":[3,4,5]", "\"supports\":true");
        assertThat(sent.header("Idempotency-key")).isEqualTo("k.paper");
        assertThat(worker().opens("/projects/p-lamp?done=paper").html()).contains("已计入这些行的支持。");
    }

    @Test
    @DisplayName("is one line where no last one is given, and is taken back where it was a mistake")
    void takenBack() {
        var seen = worker().sends(PAGE, "key", "k", "sheet", "A-1", "lines", "3", "last", "", "supports", "false");

        assertThat(seen.leadsTo()).isEqualTo("/projects/p-lamp?done=unpaper");
        assertThat(services.asked("POST", CALL).getFirst().body()).contains("\"lines\":[3]", "\"supports\":false");
        assertThat(worker().opens("/projects/p-lamp?done=unpaper").html()).contains("已撤销这些行。");
    }

    @Test
    @DisplayName("that is refused comes back with the reason, open, and with what was typed kept")
    void refused() {
        services.answers("POST " + CALL, Answer.problem(409, "{\"detail\": \"这些行都已经记过了，同一行只计一次。\"}"));

        var seen = worker().sends(PAGE, "key", "k", "sheet", "A-1", "lines", "3", "last", "5");

        assertThat(seen.status().value()).isEqualTo(409);
        assertThat(seen.html()).contains("这些行都已经记过了，同一行只计一次。", "<details open=\"open\">", "value=\"A-1\"");
        assertThat(worker().opens("/projects/p-lamp").html()).doesNotContain("<details open=\"open\">");
    }

    @Test
    @DisplayName("has a place on the printed sheet for the mark by which it is found again")
    void sheet() {
        assertThat(worker().opens("/projects/p-lamp/sheet").html()).contains("签名表编号：____", "按表号和行号录入");
    }
}
