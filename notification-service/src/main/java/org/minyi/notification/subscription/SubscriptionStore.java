package org.minyi.notification.subscription;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Optional;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.springframework.stereotype.Component;

/** Who follows what, and how to reach them. */
@Component
public class SubscriptionStore {
    private final CopyStore<Subscription> subscriptions;
    private final CopyStore<Settings> settings;

    SubscriptionStore(AggregateStores stores) {
        this.subscriptions = stores.copies("subscriptions", Subscription.class)
                .indexed(Indexes.ascending("state.target", "state.kind"))
                .indexed(Indexes.ascending("state.person"));
        this.settings = stores.copies("settings", Settings.class);
    }

    /** From now on the person hears of it; a second time changes nothing. */
    public void follow(Subscription subscription) {
        subscriptions.addIfAbsent(subscription.id(), subscription);
    }

    void unfollow(Subscription subscription) {
        subscriptions.removeAll(eq("_id", subscription.id()));
    }

    List<Subscription> of(String person) {
        return subscriptions.list(eq("state.person", person));
    }

    /** Ids of the people who follow it. */
    public List<String> followers(Subscription.Kind kind, String target) {
        return subscriptions.list(and(eq("state.target", target), eq("state.kind", kind.name()))).stream()
                .map(Subscription::person)
                .toList();
    }

    public Optional<Settings> settings(String person) {
        return settings.find(person);
    }

    void change(String person, Settings next) {
        settings.put(person, before -> next);
    }

    /** Forgets what a person follows and where they are reached. */
    public void forget(String person) {
        subscriptions.removeAll(eq("state.person", person));
        settings.removeAll(eq("_id", person));
    }
}
