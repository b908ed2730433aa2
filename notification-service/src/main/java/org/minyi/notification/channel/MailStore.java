package org.minyi.notification.channel;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Indexes;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minyi.notification.channel.QueuedMail.State;
import org.minyi.notification.inbox.Notice;
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
import org.springframework.stereotype.Component;

/** Mails that wait, and what became of those that did. */
@Component
public class MailStore {
    private static final Logger LOG = LoggerFactory.getLogger(MailStore.class);
    private static final int AT_ONCE = 50;

    private final AggregateStore<QueuedMail> queue;
    private final MailClient client;
    private final MailProperties settings;
    private final InstantSource clock;

    MailStore(AggregateStores stores, MailClient client, MailProperties settings, InstantSource clock) {
        this.queue = stores.aggregates("mails", QueuedMail.class)
                .indexed(Indexes.ascending("state.state", "state.dueAt"))
                .indexed(Indexes.ascending("state.notice.person"));
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    /** Will be sent soon; a notice only once, none that is no news any more, and none where no mail host is configured. */
    public void queue(Notice notice) {
        var now = clock.instant();
        if (!client.hasHost() || notice.at().isBefore(now.minus(settings.news()))) return;
        try {
            queue.add(notice.id(), QueuedMail.of(notice, now), List.of(), Attempt.ONCE);
        } catch (Refused known) {
            LOG.debug("{} is queued already", notice.id());
        }
    }

    /** Gives up what waits for a person and keeps nothing of it. */
    public void forget(String person) {
        queue.list(eq("state.notice.person", person))
                .forEach(it -> queue.change(
                        it.id(), Attempt.ONCE, now -> Change.of(now.state().over(State.GIVEN_UP))));
    }

    List<Versioned<QueuedMail>> due() {
        var filter = and(eq("state.state", State.QUEUED.name()), lte("state.dueAt", clock.instant()));
        return queue.page(filter, Order.rising("state.dueAt"), new PageRequest(Optional.empty(), AT_ONCE))
                .items();
    }

    /** Takes a mail for sending; empty when another sender has it. The store's version guard lets one of them through. */
    Optional<QueuedMail> claim(String id) {
        var sender = UUID.randomUUID().toString();
        var now = clock.instant();
        var claimed = queue.change(
                id,
                Attempt.ONCE,
                it -> Change.of(
                        it.state().isDue(now) ? it.state().claimed(sender, now.plus(settings.lease())) : it.state()));
        return Optional.of(claimed.state()).filter(it -> sender.equals(it.claim()));
    }

    /** It is tried again after a pause, or given up after the last try. */
    void refused(String id, QueuedMail claimed) {
        var again = clock.instant().plus(settings.pauseAfter(claimed.tries()));
        if (claimed.tries() >= settings.tries()) over(id, State.GIVEN_UP);
        else
            queue.change(
                    id, Attempt.ONCE, now -> Change.of(now.state().refused(String.valueOf(claimed.claim()), again)));
    }

    void over(String id, State end) {
        queue.change(
                id,
                Attempt.ONCE,
                now -> new Change<>(now.state().over(end), now.state().told(end, clock.instant())));
    }
}
