package org.minyi.notification.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minyi.notification.subscription.TitleStore;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes notices as sentences. */
@Component
public class NoticeAnswers {
    private final TitleStore titles;
    private final MessageSource texts;

    NoticeAnswers(TitleStore titles, MessageSource texts) {
        this.titles = titles;
        this.texts = texts;
    }

    /** A notice as it is read. */
    public record NoticeAnswer(
            String id,
            Instant at,
            String kind,
            @Nullable String project,
            @Nullable String projectTitle,
            String subject,
            @Nullable String text,
            String link,
            boolean read) {}

    /** Notices as they are read, in the same order. */
    public List<NoticeAnswer> answers(Collection<Notice> notices, Locale language) {
        var names = titles.of(notices.stream()
                .map(Notice::project)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return notices.stream().map(it -> answer(it, names, language)).toList();
    }

    /** The sentence of one notice. */
    public String subject(Notice notice, Locale language) {
        return answers(List.of(notice), language).getFirst().subject();
    }

    private NoticeAnswer answer(Notice notice, Map<String, String> names, Locale language) {
        var title = notice.project() == null ? null : names.getOrDefault(notice.project(), notice.project());
        var argument = notice.argument() == null ? "" : notice.argument();
        var word = texts.getMessage("stage." + argument, null, argument, language);
        var subject =
                texts.getMessage("notice." + notice.kind(), new Object[] {title == null ? "" : title, word}, language);
        return new NoticeAnswer(
                notice.id(),
                notice.at(),
                notice.kind(),
                notice.project(),
                title,
                subject,
                null,
                notice.link(),
                notice.read());
    }
}
