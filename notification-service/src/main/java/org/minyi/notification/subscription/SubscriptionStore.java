package org.minyi.notification.subscription;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.model.Indexes;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.minyi.notification.subscription.Subscription.Kind;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.springframework.stereotype.Component;

/** Who follows what, and how to reach them. */
@Component
public class SubscriptionStore {
    private final CopyStore<Subscription> subscriptions;
    private final CopyStore<Settings> settings;
    private final InstantSource clock;

    SubscriptionStore(AggregateStores stores, InstantSource clock) {
        this.subscriptions = stores.copies("subscriptions", Subscription.class)
                .indexed(Indexes.ascending("state.target", "state.kind"))
                .indexed(Indexes.ascending("state.person"));
        this.settings = stores.copies("settings", Settings.class);
        this.clock = clock;
    }

    /** From now on a person hears of it who never decided about it; a second time changes nothing. */
    public void followUnlessDecided(String person, Kind kind, String target) {
        subscriptions.addIfAbsent(Subscription.id(person, kind, target), new Subscription(person, kind, target, null));
    }

    void follow(String person, Kind kind, String target) {
        subscriptions.put(
                Subscription.id(person, kind, target), before -> new Subscription(person, kind, target, null));
    }

    void decline(String person, Kind kind, String target) {
        subscriptions.put(
                Subscription.id(person, kind, target),
                before -> new Subscription(person, kind, target, clock.instant()));
    }

    /** What a person follows or decided not to follow. */
    public List<Subscription> of(String person) {
        return subscriptions.list(eq("state.person", person));
    }

    /** Ids of the people who follow it. */
    public List<String> followers(Kind kind, String target) {
        return subscriptions
                .list(and(eq("state.target", target), eq("state.kind", kind.name()), exists("state.declinedAt", false)))
                .stream()
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
