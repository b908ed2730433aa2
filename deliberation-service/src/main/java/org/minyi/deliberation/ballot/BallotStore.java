package org.minyi.deliberation.ballot;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.minyi.contracts.envelope.DomainEvent;
import org.minyi.deliberation.ballot.Ballot.State;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.store.AggregateStore;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.Change;
import org.minyi.servicekit.store.CopyStore;
import org.minyi.servicekit.store.Order;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
import org.minyi.servicekit.store.Versioned;
import org.springframework.stereotype.Component;

/** Ballots, and their keys while they live. */
@Component
class BallotStore {
    private final AggregateStore<Ballot> ballots;
    private final CopyStore<BallotKey> keys;

    BallotStore(AggregateStores stores) {
        this.ballots = stores.aggregates("ballots", Ballot.class)
                .indexed(Indexes.ascending("state.project"))
                .indexed(Indexes.ascending("state.community", "state.state"))
                .indexed(Indexes.descending("state.closesAt", "_id"));
        this.keys = stores.copies("ballot-keys", BallotKey.class);
    }

    Versioned<Ballot> get(String id) {
        return ballots.get(id);
    }

    Versioned<Ballot> add(String id, Ballot ballot, List<? extends DomainEvent> events, Attempt attempt) {
        return ballots.add(id, ballot, events, attempt);
    }

    Versioned<Ballot> change(String id, Attempt attempt, Function<Versioned<Ballot>, Change<Ballot>> operation) {
        return ballots.change(id, attempt, operation);
    }

    Page<Versioned<Ballot>> page(Bson filter, PageRequest request) {
        return ballots.page(filter, Order.latestFirst("state.closesAt"), request);
    }

    /** Whether another ballot on the project is not over yet. */
    boolean isAnotherOpen(String project, String id) {
        return ballots.list(and(eq("state.project", project), in("state.state", live()))).stream()
                .anyMatch(it -> !it.id().equals(id));
    }

    /** Ballots whose time is over and that are not counted. */
    List<Versioned<Ballot>> due(Instant now) {
        return ballots.list(in("state.state", live())).stream()
                .filter(it -> it.state().state() == State.CLOSING
                        || !now.isBefore(it.state().closesAt()))
                .toList();
    }

    static Bson filter(String project, Collection<String> communities, Optional<Bson> phase) {
        var all = new ArrayList<Bson>();
        if (!project.isEmpty()) all.add(eq("state.project", project));
        if (!communities.isEmpty()) all.add(in("state.community", communities));
        phase.ifPresent(all::add);
        return all.isEmpty() ? empty() : and(all);
    }

    private static Set<String> live() {
        return Set.of(State.OPEN.name(), State.CLOSING.name());
    }

    void keep(String ballot, BallotKey key) {
        keys.addIfAbsent(ballot, key);
    }

    /** The ballot's secret; empty once it is destroyed. */
    Optional<BallotKey> key(String ballot) {
        return keys.find(ballot);
    }

    void destroyKey(String ballot) {
        keys.removeAll(eq("_id", ballot));
    }
}
