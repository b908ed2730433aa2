package org.minyi.local.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Mails on disk, one {@code .eml} file each, named by the time of arrival so that their order is the files' order. */
final class MailFolder {
    private static final Session NO_SESSION = Session.getInstance(new Properties());

    private final Path folder;
    private final AtomicInteger arrivals = new AtomicInteger();

    MailFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void keep(MimeMessage message) throws MessagingException, IOException {
        var id = "%d-%06d".formatted(Instant.now().toEpochMilli(), arrivals.incrementAndGet());
        var unfinished = folder.resolve(id + ".part");
        try (var out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        }
        Files.move(unfinished, folder.resolve(id + ".eml"));
    }

    /** The latest mails, newest first. */
    List<Mail> latest(int limit) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .sorted(Comparator.reverseOrder())
                    .limit(limit)
                    .flatMap(name -> find(name.substring(0, name.length() - 4)).stream())
                    .toList();
        }
    }

    Optional<Mail> find(String id) {
        var file = folder.resolve(id + ".eml");
        if (!id.matches("\\d+-\\d+") || !Files.exists(file)) return Optional.empty();
        try (var in = Files.newInputStream(file)) {
            return Optional.of(read(id, new MimeMessage(NO_SESSION, in)));
        } catch (MessagingException | IOException unreadable) {
            return Optional.of(new Mail(id, arrival(id), "", "", "?", "This mail cannot be read: " + file));
        }
    }

    private static Mail read(String id, MimeMessage message) throws MessagingException, IOException {
        return new Mail(
                id,
                arrival(id),
                header(message, "From"),
                header(message, "To"),
                Optional.ofNullable(message.getSubject()).orElse(""),
                text(message).orElse(""));
    }

    private static Instant arrival(String id) {
        return Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-'))));
    }

    private static String header(MimeMessage message, String name) throws MessagingException, IOException {
        var value = message.getHeader(name, ", ");
        return value == null ? "" : MimeUtility.decodeText(value);
    }

    private static Optional<String> text(Part part) throws MessagingException, IOException {
        return switch (part.getContent()) {
            case String text -> Optional.of(text);
            case Multipart parts -> firstText(parts);
            default -> Optional.empty();
        };
    }

    private static Optional<String> firstText(Multipart parts) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            var text = text(parts.getBodyPart(i));
            if (text.isPresent()) return text;
        }
        return Optional.empty();
    }
}
