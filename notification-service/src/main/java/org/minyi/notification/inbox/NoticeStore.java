package org.minyi.notification.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.minyi.servicekit.store.Order;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
import org.springframework.stereotype.Component;

/** All notices; a person's own are found by the person. */
@Component
class NoticeStore {
    private final CopyStore<Notice> notices;

    NoticeStore(AggregateStores stores) {
        this.notices = stores.copies("notices", Notice.class)
                .indexed(Indexes.compoundIndex(
                        Indexes.ascending("state.person"), Indexes.descending("state.at", "_id")));
    }

    /** Adds it unless it is there; tells whether it did. */
    boolean add(Notice notice) {
        return notices.addIfAbsent(notice.id(), notice);
    }

    Page<Notice> of(String person, PageRequest page) {
        return notices.page(eq("state.person", person), Order.latestFirst("state.at"), page);
    }

    long unread(String person) {
        return notices.count(and(eq("state.person", person), eq("state.read", false)));
    }

    void readAll(String person) {
        notices.updateAll(and(eq("state.person", person), eq("state.read", false)), Updates.set("state.read", true));
    }

    void read(String person, String id) {
        notices.updateAll(and(eq("_id", id), eq("state.person", person)), Updates.set("state.read", true));
    }

    long forget(String person) {
        return notices.removeAll(eq("state.person", person));
    }
}
