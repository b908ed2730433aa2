package org.minyi.deliberation.ballot;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.springframework.stereotype.Component;

/** Who has voted, by pseudonym. */
@Component
class VoterStore {
    private final CopyStore<Voted> voters;

    /** A pseudonym has voted in a ballot. */
    public record Voted(String ballot) {}

    VoterStore(AggregateStores stores) {
        this.voters = stores.copies("voters", Voted.class).indexed(Indexes.ascending("state.ballot"));
    }

    boolean hasVoted(String ballot, String pseudonym) {
        return voters.find(ballot + ":" + pseudonym).isPresent();
    }

    void mark(String ballot, String pseudonym) {
        voters.addIfAbsent(ballot + ":" + pseudonym, new Voted(ballot));
    }

    long turnout(String ballot) {
        return voters.count(eq("state.ballot", ballot));
    }
}
