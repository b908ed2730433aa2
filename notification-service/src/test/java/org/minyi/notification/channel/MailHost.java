package org.minyi.notification.channel;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A mail host in this process that speaks SMTP. It has no room for those whose address begins with {@code full}. */
final class MailHost {
    private final GreenMail host = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private MailHost() {}

    static MailHost running() {
        var running = new MailHost();
        running.host.start();
        var users = running.host.getUserManager();
        users.setMessageDeliveryHandler((message, mailbox) -> {
            var address = mailbox.getEmail();
            if (address.startsWith("full")) throw new UserException("no room");
            var known = users.getUserByEmail(address);
            return known == null ? users.createUser(address, address, address) : known;
        });
        return running;
    }

    /** Points the service's settings here. */
    void register(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> host.getSmtp().getPort());
        properties.add("minyi.origin", () -> "http://here.example");
    }

    List<MimeMessage> mailsTo(String address) {
        return Stream.of(host.getReceivedMessages())
                .filter(it -> isTo(it, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return List.of(mail.getRecipients(RecipientType.TO)).contains(new InternetAddress(address));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    void stop() {
        host.stop();
    }
}
