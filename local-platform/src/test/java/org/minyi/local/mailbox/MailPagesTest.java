package org.minyi.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The mail box")
class MailPagesTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("shows what a mail says, never what it would do")
    void escapes() {
        assertThat(MailPages.escape("<a href='x\"&'>")).isEqualTo("&lt;a href=&#39;x&quot;&amp;&#39;&gt;");
    }

    @Test
    @DisplayName("keeps mails over a restart, newest first")
    void keeps() throws Exception {
        var before = new MailFolder(folder);
        before.keep(mail("第一封"));
        before.keep(mail("第二封"));

        var after = new MailFolder(folder);

        assertThat(after.latest(10)).extracting(Mail::subject).containsExactly("第二封", "第一封");
        assertThat(after.latest(1)).hasSize(1);
        assertThat(after.latest(10).getFirst().text()).contains("您关注的项目有了进展");
    }

    @Test
    @DisplayName("looks for mails only in its own folder")
    void staysInside() throws Exception {
        assertThat(new MailFolder(folder).find("../secrets")).isEmpty();
        assertThat(new MailFolder(folder).find("1-1")).isEmpty();
    }

    private static MimeMessage mail(String subject) throws Exception {
        var mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom("minyi@minyi.example");
        mail.setSubject(subject, "UTF-8");
        mail.setText("您关注的项目有了进展", "UTF-8");
        return mail;
    }
}
