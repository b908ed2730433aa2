package org.minyi.portal.inboxpages;

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
@DisplayName("The inbox")
class InboxPageTest {

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
    @DisplayName("links to pages of this site and to no other")
    void links() {
        assertThat(resident().opens("/inbox").html())
                .contains("href=\"/ballots/b-open\"", "链接不在本站的消息")
                .doesNotContain("evil.example");
    }

    @Test
    @DisplayName("keeps the address that was typed when it is refused")
    void refused() {
        services.answers("PUT /api/subscriptions/settings", Answer.problem(400, """
                {"errors": [{"pointer": "/email", "message": "不是邮箱地址。"}]}"""));

        var seen = resident().sends("/inbox/settings", "email", "nobody", "language", "en");

        assertThat(seen.html())
                .contains("value=\"nobody\"", "id=\"error-email\">不是邮箱地址。", "value=\"en\" lang=\"en\" selected");
    }

    @Test
    @DisplayName("sends an empty address as none at all")
    void noAddress() {
        resident().sends("/inbox/settings", "email", " ", "language", "zh-TW");

        assertThat(services.asked("PUT", "/api/subscriptions/settings")
                        .getFirst()
                        .body())
                .isEqualTo("{\"language\":\"zh-TW\"}");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,下载这里保存的我的数据", "zh-TW,下載這裡保存的我的資料", "en,Download what is kept of me here"})
    @DisplayName("offers what is kept of the person as a file")
    void export(String language, String words) {
        assertThat(resident().reading(language).opens("/inbox").html())
                .contains("href=\"/api/inbox/export\" download=\"minyi-inbox.json\">" + words);
    }

    @Test
    @DisplayName("marks all as read once, and stops following")
    void readAndUnfollow() {
        assertThat(resident().sends("/inbox/read-all", "key", "k.read").leadsTo())
                .isEqualTo("/inbox?done=read");
        assertThat(resident()
                        .sends("/inbox/unfollow", "kind", "project", "id", "p-well")
                        .leadsTo())
                .isEqualTo("/inbox?done=unfollowed");

        assertThat(services.asked("POST", "/api/inbox/read-all").getFirst().header("Idempotency-key"))
                .isEqualTo("k.read");
        assertThat(services.asked("DELETE", "/api/subscriptions/project/p-well"))
                .hasSize(1);
    }
}
