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
import org.minyi.deliberation.ballot.Ballot.State;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.store.AggregateStore;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.Change;
import org.minyi.servicekit.store.Order;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
import org.minyi.servicekit.store.Versioned;
import org.springframework.stereotype.Component;

/** Ballots. */
@Component
class BallotStore {
    private static final Set<State> LIVE = Set.of(State.OPEN, State.CLOSING);

    private final AggregateStore<Ballot> ballots;
    private final VoterStore voters;

    BallotStore(AggregateStores stores, VoterStore voters) {
        this.ballots = stores.aggregates("ballots", Ballot.class)
                .indexed(Indexes.ascending("state.project"))
                .indexed(Indexes.ascending("state.community", "state.state"))
                .indexed(Indexes.descending("state.closesAt", "_id"));
        this.voters = voters;
    }

    Versioned<Ballot> get(String id) {
        return ballots.get(id);
    }

    /**
     * Opens the next ballot of a project. Its id is made of the project's and its number, so that of two that are opened at once
     * one gets the number and the other one is refused.
     *
     * @throws Refused with 409 while another ballot of the project is not over
     */
    Versioned<Ballot> open(Ballot ballot, Attempt attempt) {
        var earlier = ballots.list(eq("state.project", ballot.project()));
        var repeated = openedBy(attempt, ballot.project());
        if (repeated.isPresent()) return add(repeated.get(), ballot, attempt);
        if (earlier.stream().anyMatch(it -> LIVE.contains(it.state().state()))) throw another();
        var id = ballot.project() + "-" + (earlier.size() + 1);
        voters.begin(id);
        return add(id, ballot, attempt);
    }

    private Versioned<Ballot> add(String id, Ballot ballot, Attempt attempt) {
        try {
            return ballots.add(id, ballot, List.of(ballot.opened(id)), attempt);
        } catch (Refused refused) {
            throw refused.code().equals("id-taken") ? another() : refused;
        }
    }

    private Optional<String> openedBy(Attempt attempt, String project) {
        return attempt.token()
                .flatMap(token -> ballots.list(and(eq("state.project", project), eq("attempts.token", token))).stream()
                        .findFirst())
                .map(Versioned::id);
    }

    private static Refused another() {
        return Refused.conflict("ballot.one-at-a-time");
    }

    Versioned<Ballot> change(String id, Attempt attempt, Function<Versioned<Ballot>, Change<Ballot>> operation) {
        return ballots.change(id, attempt, operation);
    }

    Page<Versioned<Ballot>> page(Bson filter, PageRequest request) {
        return ballots.page(filter, Order.latestFirst("state.closesAt"), request);
    }

    /** Ballots whose time is over and that are not counted. */
    List<Versioned<Ballot>> due(Instant now) {
        return ballots.list(in("state.state", LIVE.stream().map(State::name).toList())).stream()
                .filter(it -> it.state().state() == State.CLOSING
                        || !now.isBefore(it.state().closesAt()))
                .toList();
    }

    /** Those of the ballots that are over for good. */
    List<String> over(Collection<String> ids) {
        return ballots.findAll(ids).stream()
                .filter(it -> !LIVE.contains(it.state().state()))
                .map(Versioned::id)
                .toList();
    }

    static Bson filter(String project, Collection<String> communities, Optional<Bson> phase) {
        var all = new ArrayList<Bson>();
        if (!project.isEmpty()) all.add(eq("state.project", project));
        if (!communities.isEmpty()) all.add(in("state.community", communities));
        phase.ifPresent(all::add);
        return all.isEmpty() ? empty() : and(all);
    }
}
