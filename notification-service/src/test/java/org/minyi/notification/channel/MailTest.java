package org.minyi.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.minyi.notification.Neighbourhood.SOON;
import static org.minyi.notification.Neighbourhood.moved;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.contracts.project.Stage;
import org.minyi.notification.InNeighbourhood;
import org.minyi.notification.Neighbourhood;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@InNeighbourhood
@TestPropertySource(
        properties = {"minyi.mail.every=100ms", "minyi.mail.pause=200ms", "minyi.mail.tries=3", "minyi.mail.lease=30s"})
@DisplayName("Mail")
class MailTest {
    private static final MailHost HOST = MailHost.running();

    @Autowired
    private Neighbourhood guihua;

    @DynamicPropertySource
    static void mailHost(DynamicPropertyRegistry properties) {
        HOST.register(properties);
    }

    @AfterAll
    static void stop() {
        HOST.stop();
    }

    @Test
    @DisplayName("brings each notice once to who left an address, in the language chosen, with the way back")
    void mail() throws MessagingException, IOException {
        var reader = guihua.resident("once@here.example", "en");
        var project = guihua.projectOf(reader);

        guihua.sayAgain(moved(project, Stage.DELIBERATING), 2);

        await().atMost(SOON).until(() -> guihua.delivered(reader, "EMAIL").size() == 1);
        assertThat(HOST.mailsTo("once@here.example")).hasSize(1);
        var mail = HOST.mailsTo("once@here.example").getFirst();
        assertThat(mail.getSubject()).isEqualTo("The project “楼道的灯” is now: deliberating");
        assertThat(String.valueOf(mail.getContent()))
                .contains("http://here.example/projects/" + project, "http://here.example/inbox");
        assertThat(mail.getMessageID()).endsWith("@here.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var told = guihua.delivered(reader, "EMAIL").getFirst();
        assertThat(told.delivered()).isTrue();
        assertThat(guihua.delivered(reader, "INBOX").getFirst().notice()).isEqualTo(told.notice());
    }

    @Test
    @DisplayName("that is refused time and again is given up, and that is told; others are not held up")
    void refused() {
        var unlucky = guihua.resident("full@here.example", "zh-CN");
        var lucky = guihua.resident("room@here.example", "zh-TW");
        var project = guihua.projectOf(unlucky);
        guihua.follow(lucky, "project/" + project);

        guihua.say(moved(project, Stage.DELIBERATING));

        await().atMost(SOON).until(() -> guihua.delivered(unlucky, "EMAIL").size() == 1);
        assertThat(guihua.delivered(unlucky, "EMAIL").getFirst().delivered()).isFalse();
        assertThat(HOST.mailsTo("full@here.example")).isEmpty();
        await().atMost(SOON).until(() -> HOST.mailsTo("room@here.example").size() == 1);
        assertThat(guihua.subjects(unlucky)).hasSize(1);
    }

    @Test
    @DisplayName("does not go to who cleared the address, or had everything erased")
    void none() {
        var cleared = guihua.resident("cleared@here.example", "en");
        var erased = guihua.resident("erased@here.example", "en");
        var reader = guihua.resident("reader@here.example", "en");
        var project = guihua.projectOf(reader);
        guihua.follow(cleared, "project/" + project);
        guihua.follow(erased, "project/" + project);
        guihua.put(cleared, "/api/subscriptions/settings", Map.of("email", ""));
        guihua.answer(erased, HttpMethod.DELETE, "/api/inbox", null)
                .expectStatus()
                .isNoContent();

        guihua.say(moved(project, Stage.DELIBERATING));

        await().atMost(SOON).until(() -> HOST.mailsTo("reader@here.example").size() == 1);
        assertThat(guihua.subjects(cleared)).hasSize(1);
        assertThat(HOST.mailsTo("cleared@here.example")).isEmpty();
        assertThat(HOST.mailsTo("erased@here.example")).isEmpty();
        assertThat(guihua.subjects(erased)).isEmpty();
    }
}
