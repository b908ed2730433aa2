package org.minyi.notification.inbox;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.notification.NoticeDelivered;
import org.minyi.notification.channel.InboxStreamStore;
import org.minyi.notification.channel.MailStore;
import org.minyi.notification.subscription.Subscription.Kind;
import org.minyi.notification.subscription.SubscriptionStore;
import org.minyi.servicekit.outbox.EventLog;
import org.minyi.servicekit.outbox.EventWriting;
import org.springframework.stereotype.Component;

/**
 * Writes a notice for everybody who should know of an event, and tells them and the topic. Each step is repeated without effect
 * when the event comes again, so that a crash between two of them leaves nothing out.
 */
@Component
class NoticesListener {
    private final NoticeStore notices;
    private final SubscriptionStore subscriptions;
    private final MailStore mails;
    private final InboxStreamStore streams;
    private final EventWriting writing;
    private final EventLog log;
    private final InstantSource clock;

    NoticesListener(
            NoticeStore notices,
            SubscriptionStore subscriptions,
            MailStore mails,
            InboxStreamStore streams,
            EventWriting writing,
            EventLog log,
            InstantSource clock) {
        this.notices = notices;
        this.subscriptions = subscriptions;
        this.mails = mails;
        this.streams = streams;
        this.writing = writing;
        this.log = log;
        this.clock = clock;
    }

    /** What a notice says, as {@link Notice} keeps it. */
    record Wording(
            String kind, @Nullable String project, @Nullable String argument, String link) {}

    /** Tells those who follow the project or its community. */
    void tellFollowersOf(String project, String community, CloudEvent<?> event, Wording wording) {
        var people = new HashSet<>(subscriptions.followers(Kind.PROJECT, project));
        if (!community.isEmpty()) people.addAll(subscriptions.followers(Kind.COMMUNITY, community));
        tell(people, event, event.id(), wording);
    }

    /**
     * Tells each of the people, unless another event told them of the same.
     *
     * @param about what is told once only, such as the services of a project on one day
     */
    void tell(Collection<String> people, CloudEvent<?> event, String about, Wording it) {
        var now = clock.instant();
        var told = people.stream()
                .map(person -> new Notice(
                        about + "~" + person,
                        person,
                        event.time(),
                        now,
                        event.id(),
                        it.kind(),
                        it.project(),
                        it.argument(),
                        it.link(),
                        false))
                .filter(notices::add)
                .toList();
        sayDelivered(told);
        told.forEach(this::reach);
    }

    /** Its sequence is before the one of the mail's delivery, which is said of the same notice later. */
    private void sayDelivered(List<Notice> told) {
        told.stream()
                .map(it -> new NoticeDelivered(it.id(), it.person(), "INBOX", true, it.arrivedAt()))
                .flatMap(it -> writing.entries("notices:" + it.notice(), -1, List.of(it)).stream())
                .map(log::append)
                .toList()
                .forEach(sent -> sent.join());
    }

    private void reach(Notice notice) {
        subscriptions
                .settings(notice.person())
                .filter(settings -> settings.email() != null)
                .ifPresent(settings -> mails.queue(notice));
        streams.announce(notice);
    }
}
