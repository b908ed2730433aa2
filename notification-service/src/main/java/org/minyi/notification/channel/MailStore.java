package org.minyi.notification.channel;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minyi.notification.channel.QueuedMail.State;
import org.minyi.notification.inbox.Notice;
import org.minyi.notification.inbox.NoticeAnswers;
import org.minyi.notification.subscription.Settings;
import org.minyi.notification.subscription.SubscriptionStore;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.store.AggregateStore;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.Change;
import org.minyi.servicekit.store.Order;
import org.minyi.servicekit.store.PageRequest;
import org.minyi.servicekit.store.Versioned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Mails that wait, and their sending: claimed first, so that no two replicas send one; tried again later when refused. */
@Component
public class MailStore {
    private static final Logger LOG = LoggerFactory.getLogger(MailStore.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 50;

    private final AggregateStore<QueuedMail> queue;
    private final SubscriptionStore subscriptions;
    private final NoticeAnswers answers;
    private final JavaMailSender mail;
    private final MessageSource texts;
    private final MailProperties settings;
    private final InstantSource clock;
    private final String origin;

    MailStore(
            AggregateStores stores,
            SubscriptionStore subscriptions,
            NoticeAnswers answers,
            JavaMailSender mail,
            MessageSource texts,
            MailProperties settings,
            InstantSource clock,
            TaskScheduler scheduler,
            @Value("${minyi.origin}") String origin) {
        this.queue =
                stores.aggregates("mails", QueuedMail.class).indexed(Indexes.ascending("state.state", "state.dueAt"));
        this.subscriptions = subscriptions;
        this.answers = answers;
        this.mail = mail;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
        this.origin = origin;
        scheduler.scheduleWithFixedDelay(this::sendDue, settings.every());
    }

    /** Will be sent soon; the same notice only once. */
    public void queue(Notice notice) {
        try {
            queue.add(notice.id(), new QueuedMail(notice, State.QUEUED, 0, clock.instant()), List.of(), Attempt.ONCE);
        } catch (Refused known) {
            LOG.debug("{} is queued already", notice.id());
        }
    }

    private void sendDue() {
        try {
            var due = and(eq("state.state", State.QUEUED.name()), lte("state.dueAt", clock.instant()));
            queue.page(due, Order.rising("state.dueAt"), new PageRequest(Optional.empty(), AT_ONCE))
                    .items()
                    .forEach(this::send);
        } catch (RuntimeException later) {
            LOG.warn("Sending goes on later: {}", later.toString());
        }
    }

    private void send(Versioned<QueuedMail> seen) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(10, seen.state().tries()));
        var claimed = queue.change(
                seen.id(),
                Attempt.ONCE,
                now -> now.version() == seen.version()
                        ? Change.of(now.state().claimed(clock.instant().plus(pause)))
                        : Change.of(now.state()));
        if (claimed.version() != seen.version() + 1) return; // another replica has it
        var address = subscriptions.settings(claimed.state().notice().person()).filter(it -> it.email() != null);
        if (address.isEmpty()) finish(seen.id(), State.GIVEN_UP);
        else deliver(claimed, address.get());
    }

    private void deliver(Versioned<QueuedMail> claimed, Settings to) {
        try {
            mail.send(message(claimed.state().notice(), to));
            finish(claimed.id(), State.SENT);
        } catch (MailException refused) {
            LOG.warn(
                    "Mail {} was refused, try {}", claimed.id(), claimed.state().tries());
            if (claimed.state().tries() >= settings.tries()) finish(claimed.id(), State.GIVEN_UP);
        }
    }

    private void finish(String id, State state) {
        queue.change(id, Attempt.ONCE, now -> {
            var done = now.state().become(state);
            return new Change<>(done, done.told(clock.instant()));
        });
    }

    private SimpleMailMessage message(Notice notice, Settings to) {
        var language = language(to);
        var subject = answers.subject(notice, language);
        var message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(String.valueOf(to.email()));
        message.setSubject(subject);
        message.setText(texts.getMessage(
                "mail.text", new Object[] {subject, origin + notice.link(), origin + "/inbox"}, language));
        return message;
    }

    private static Locale language(Settings settings) {
        return switch (settings.language()) {
            case "en" -> Locale.ENGLISH;
            case "zh-TW", "zh-Hant" -> Locale.TRADITIONAL_CHINESE;
            case null, default -> Locale.SIMPLIFIED_CHINESE;
        };
    }
}
