package org.minyi.notification.channel;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.minyi.notification.inbox.Notice;
import org.minyi.notification.inbox.NoticeAnswers;
import org.minyi.notification.subscription.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the mail host, where one is configured. */
@Component
class MailClient {
    private final Optional<JavaMailSender> host;
    private final NoticeAnswers answers;
    private final MessageSource texts;
    private final MailProperties settings;
    private final String origin;

    MailClient(
            ObjectProvider<JavaMailSender> host,
            NoticeAnswers answers,
            MessageSource texts,
            MailProperties settings,
            @Value("${minyi.origin}") String origin) {
        this.host = Optional.ofNullable(host.getIfAvailable());
        this.answers = answers;
        this.texts = texts;
        this.settings = settings;
        this.origin = origin;
    }

    boolean hasHost() {
        return host.isPresent();
    }

    /**
     * Returns once the mail host has taken it.
     *
     * @throws MailException when it did not
     */
    void send(Notice notice, Settings to) {
        var sender = host.orElseThrow();
        var message = sender.createMimeMessage();
        try {
            write(message, notice, to);
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
        sender.send(message);
    }

    /**
     * The message's id is made of the notice, so that a mail box can know a second copy.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc3834#section-5">RFC 3834, Auto-Submitted</a>
     */
    private void write(MimeMessage message, Notice notice, Settings to) throws MessagingException {
        var language = language(to);
        var subject = answers.subject(notice, language);
        var link = new Object[] {subject, origin + notice.link(), origin + "/inbox"};
        var form = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        form.setFrom(settings.from());
        form.setTo(String.valueOf(to.email()));
        form.setSubject(subject);
        form.setText(texts.getMessage("mail.text", link, language));
        var id = UUID.nameUUIDFromBytes(notice.id().getBytes(StandardCharsets.UTF_8));
        message.setHeader("Message-ID", "<" + id + "@" + URI.create(origin).getHost() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    private static Locale language(Settings settings) {
        return switch (settings.language()) {
            case "en" -> Locale.ENGLISH;
            case "zh-TW", "zh-Hant" -> Locale.TRADITIONAL_CHINESE;
            case null, default -> Locale.SIMPLIFIED_CHINESE;
        };
    }
}
