package org.minyi.deliberation.ballot;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Indexes;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.springframework.stereotype.Component;

/**
 * What is known of the voters of ballots that are not over: each ballot's key, who has voted, by pseudonym, and how many. How
 * many is kept in parts, by the first digit of the pseudonym, so that voters seldom meet in one.
 */
@Component
class VoterStore {
    private static final String DIGITS = "0123456789abcdef";

    private final CopyStore<BallotKey> keys;
    private final CopyStore<Voted> voters;
    private final CopyStore<Turnout> turnouts;
    private final SecureRandom chance = new SecureRandom();
    private final Object[] locks =
            Stream.generate(Object::new).limit(DIGITS.length()).toArray();

    /** A pseudonym has voted in a ballot. */
    public record Voted(String ballot) {}

    VoterStore(AggregateStores stores) {
        this.keys = stores.copies("ballot-keys", BallotKey.class);
        this.voters = stores.copies("voters", Voted.class).indexed(Indexes.ascending("state.ballot"));
        this.turnouts = stores.copies("turnouts", Turnout.class);
    }

    /** Gives a ballot its key, unless it has one. */
    void begin(String ballot) {
        keys.addIfAbsent(ballot, BallotKey.fresh(ballot, chance));
    }

    /** The ballot's secret; empty once it is destroyed. */
    Optional<BallotKey> key(String ballot) {
        return keys.find(ballot);
    }

    /** Ballots whose voters are not forgotten. */
    List<String> remembered() {
        return keys.list(empty()).stream().map(BallotKey::ballot).toList();
    }

    boolean hasVoted(String ballot, String pseudonym) {
        return voters.find(mark(ballot, pseudonym)).isPresent();
    }

    /** Counts a voter and marks them; once, however often it is said and wherever it was broken off before. */
    void voted(String ballot, String pseudonym) {
        if (!hasVoted(ballot, pseudonym)) {
            var digit = pseudonym.substring(0, 1);
            synchronized (locks[DIGITS.indexOf(digit)]) { // spares races in this process; the store settles the others
                turnouts.put(
                        part(ballot, digit),
                        before -> before.orElse(Turnout.NONE)
                                .settled(it -> hasVoted(ballot, it))
                                .with(pseudonym, it -> hasVoted(ballot, it)));
                voters.addIfAbsent(mark(ballot, pseudonym), new Voted(ballot));
            }
        }
        if (key(ballot).isEmpty()) forget(ballot); // it was over before this was written
    }

    int turnout(String ballot) {
        return turnouts.findAll(parts(ballot)).stream()
                .mapToInt(Turnout::voters)
                .sum();
    }

    /** Destroys the key, then removes who has voted. */
    void forget(String ballot) {
        keys.removeAll(eq("_id", ballot));
        voters.removeAll(eq("state.ballot", ballot));
        turnouts.removeAll(in("_id", parts(ballot)));
    }

    private static String mark(String ballot, String pseudonym) {
        return ballot + ":" + pseudonym;
    }

    private static List<String> parts(String ballot) {
        return DIGITS.chars()
                .mapToObj(digit -> part(ballot, Character.toString(digit)))
                .toList();
    }

    private static String part(String ballot, String digit) {
        return ballot + ":" + digit;
    }
}
