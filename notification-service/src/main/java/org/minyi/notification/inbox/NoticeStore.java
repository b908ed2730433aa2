package org.minyi.notification.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.minyi.servicekit.store.Order;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
import org.springframework.stereotype.Component;

/** All notices; a person's own are found by the person. */
@Component
public class NoticeStore {
    /** How far the clocks of two replicas may be apart, and how long a write may take to be seen. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private static final int MISSED = 50;

    private final CopyStore<Notice> notices;

    NoticeStore(AggregateStores stores) {
        this.notices = stores.copies("notices", Notice.class)
                .indexed(
                        Indexes.compoundIndex(Indexes.ascending("state.person"), Indexes.descending("state.at", "_id")))
                .indexed(Indexes.ascending("state.person", "state.arrivedAt"));
    }

    /**
     * Adds it unless it is there; tells whether people are still to hear of it, which is so as well when the same event comes
     * again, because a crash may have come in between.
     */
    boolean add(Notice notice) {
        return notices.addIfAbsent(notice.id(), notice)
                || notices.find(notice.id())
                        .filter(it -> notice.cause().equals(it.cause()))
                        .isPresent();
    }

    Page<Notice> of(String person, PageRequest page) {
        return notices.page(eq("state.person", person), Order.latestFirst("state.at"), page);
    }

    /** All of a person's own, for the person. */
    List<Notice> all(String person) {
        return notices.list(eq("state.person", person));
    }

    /**
     * What came into the inbox after a notice that the reader knows, the oldest first, at most the latest {@value #MISSED}. Some
     * that came shortly before may be among them: a reader knows a notice by its id.
     *
     * @param known id of the notice; where it is none of the person's, all that is unread counts as missed
     */
    public List<Notice> missed(String person, String known) {
        Bson after = notices.find(known)
                .filter(it -> it.person().equals(person))
                .map(Notice::arrivedAt)
                .map(it -> gte("state.arrivedAt", it.minus(OVERLAP)))
                .orElse(eq("state.read", false));
        var filter = and(eq("state.person", person), ne("_id", known), after);
        var latest = new PageRequest(Optional.empty(), MISSED);
        return notices.page(filter, Order.latestFirst("state.arrivedAt"), latest)
                .items()
                .reversed();
    }

    /** How many notices a person has not read. */
    public long unread(String person) {
        return notices.count(and(eq("state.person", person), eq("state.read", false)));
    }

    void readAll(String person) {
        notices.updateAll(and(eq("state.person", person), eq("state.read", false)), Updates.set("state.read", true));
    }

    /** Whether there is such a notice of this person's, which now is read. */
    boolean read(String person, String id) {
        var own = and(eq("_id", id), eq("state.person", person));
        return notices.updateAll(own, Updates.set("state.read", true)) > 0 || notices.count(own) > 0;
    }

    long forget(String person) {
        return notices.removeAll(eq("state.person", person));
    }
}
