package org.minyi.portal.projectpages;

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
@DisplayName("Raising a matter")
class RaiseTest {

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
    @DisplayName("sends what was typed to the projects with the person, the language and the key of the form")
    void raised() {
        var key = resident().opens("/projects/new").key();

        var seen = resident().reading("zh-TW").sends("/projects/new", filled(key));

        assertThat(seen.leadsTo()).isEqualTo("/projects/p-lamp?done=raised");
        var sent = services.asked("POST", "/api/projects").getFirst();
        assertThat(sent.header("Idempotency-key")).isEqualTo(key);
        assertThat(sent.header("Accept-language")).isEqualTo("zh-TW");
        assertThat(sent.header("Authorization")).startsWith("Bearer ");
        assertThat(sent.body())
                .contains("\"title\":\"装一盏灯\"", "\"community\":\"lihe\"", "\"categories\":[\"CULTURE\",\"YOUTH\"]")
                .contains("\"onBehalf\":false");
    }

    @Test
    @DisplayName(
            "says beside each field what is wrong with it, above the form what is wrong at all, and keeps what was typed")
    void refused() {
        services.answers("POST /api/projects", Answer.problem(400, """
                {"type": "https://minyi.example/problems/input", "status": 400, "detail": "有一处要改。",
                 "errors": [{"pointer": "/summary", "message": "至少写十个字。"}]}"""));

        var seen = resident().sends("/projects/new", filled("k-1"));

        assertThat(seen.status().value()).isEqualTo(400);
        assertThat(seen.html())
                .contains("有一处要改。", "<a href=\"#summary\">至少写十个字。</a>")
                .contains("id=\"error-summary\">至少写十个字。</p>")
                .contains("aria-describedby=\"error-summary\"")
                .contains("value=\"装一盏灯\"", ">楼前太黑，老人看不清。</textarea>")
                .contains("value=\"CULTURE\" checked", "value=\"lihe\" selected");
        assertThat(seen.key()).isNotEqualTo("k-1");
    }

    @Test
    @DisplayName("that nobody answered can be sent again under the same key, so that it is raised once")
    void unanswered() {
        services.answers("POST /api/projects", Answer.none(), Answer.file("project-lamp"));

        var seen = resident().sends("/projects/new", filled("k-2"));
        var again = resident().sends("/projects/new", filled(seen.key()));

        assertThat(seen.status().value()).isEqualTo(503);
        assertThat(seen.html()).contains("不会重复登记", "value=\"装一盏灯\"");
        assertThat(again.leadsTo()).isEqualTo("/projects/p-lamp?done=raised");
        assertThat(services.asked("POST", "/api/projects"))
                .extracting(sent -> sent.header("Idempotency-key"))
                .containsOnly("k-2");
    }

    @Test
    @DisplayName("offers a community worker to do it for a resident, and says so to the projects")
    void onBehalf() {
        var worker = Visitor.stranger(browser).carrying(tokens.of(Person.WORKER));

        assertThat(worker.opens("/projects/new").html()).contains("您正在代居民提出");
        worker.sends("/projects/new", filled("k-3"));

        assertThat(services.asked("POST", "/api/projects").getFirst().body()).contains("\"onBehalf\":true");
    }

    @Test
    @DisplayName("shows what people wrote as text, never as markup")
    void markup() {
        services.answers("POST /api/projects", Answer.problem(422, "{\"detail\": \"<b>x</b>\"}"));

        var seen = resident().sends("/projects/new", "title", "\"><script>alert(1)</script>", "community", "lihe");

        assertThat(seen.html())
                .doesNotContain("<script>alert", "<b>x</b>")
                .contains("&lt;b&gt;x&lt;/b&gt;", "&lt;script&gt;");
    }

    private static String[] filled(String key) {
        return new String[] {
            "key",
            key,
            "title",
            " 装一盏灯 ",
            "summary",
            "楼前太黑，老人看不清。",
            "community",
            "lihe",
            "categories",
            "CULTURE",
            "categories",
            "YOUTH"
        };
    }
}
