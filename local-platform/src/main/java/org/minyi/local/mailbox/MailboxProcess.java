package org.minyi.local.mailbox;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** The mail box as a process of its own: {@code MailboxProcess FOLDER HOST SMTP_PORT PAGE_PORT}. */
public final class MailboxProcess {
    private MailboxProcess() {}

    public static void main(String[] arguments) throws IOException {
        var folder = new MailFolder(Path.of(arguments[0]));
        acceptMail(folder, arguments[1], Integer.parseInt(arguments[2]));
        showMail(folder, arguments[1], Integer.parseInt(arguments[3]));
    }

    private static void acceptMail(MailFolder folder, String host, int port) {
        var smtp = new GreenMail(new ServerSetup(port, host, ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        var users = smtp.getUserManager();
        users.setMessageDeliveryHandler((mail, recipient) -> {
            keep(folder, mail);
            return users.hasUser(recipient.getEmail())
                    ? users.getUser(recipient.getEmail())
                    : users.createUser(recipient.getEmail(), recipient.getEmail(), recipient.getEmail());
        });
    }

    private static void keep(MailFolder folder, MovingMessage mail) throws MessagingException, UserException {
        try {
            folder.keep(mail.getMessage());
        } catch (IOException full) {
            throw new UserException("The mail could not be written to disk", full);
        }
    }

    private static void showMail(MailFolder folder, String host, int port) throws IOException {
        var pages = HttpServer.create(new InetSocketAddress(host, port), 0);
        pages.createContext("/", new MailPages(folder)::answer);
        pages.start();
    }
}
