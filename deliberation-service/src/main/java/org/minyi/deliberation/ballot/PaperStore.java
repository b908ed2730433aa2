package org.minyi.deliberation.ballot;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.minyi.contracts.deliberation.BallotChoice;
import org.minyi.contracts.deliberation.PaperCast;
import org.minyi.contracts.deliberation.PaperChannel;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Takes papers: notes one, puts it into the box, and gives the receipt after that. An attempt repeated at any point is the same
 * paper with the same receipt, also where a crash left it in the log twice.
 */
@Component
class PaperStore {
    private final CopyStore<PaperTrace> papers;
    private final VoterStore voters;
    private final BallotBoxStore box;
    private final InstantSource clock;

    PaperStore(AggregateStores stores, VoterStore voters, BallotBoxStore box, InstantSource clock) {
        this.papers = stores.copies("papers", PaperTrace.class);
        this.voters = voters;
        this.box = box;
        this.clock = clock;
    }

    record Receipt(String receipt, Instant castAt, boolean replaces) {}

    /**
     * Takes a paper.
     *
     * @throws Refused with 409 when the ballot takes none now, with 422 when the attempt's key came with another paper before
     */
    Receipt take(String id, Ballot ballot, String voter, BallotChoice choice, PaperChannel channel, Attempt attempt) {
        var now = clock.instant();
        var key = voters.key(id).orElseThrow(() -> refusal(ballot.phase(now)));
        var pseudonym = key.pseudonym(voter);
        var receipt = key.receipt(attempt.token().orElseGet(attempt::newId));
        var seal = key.seal(receipt, pseudonym, choice);
        var paper = paper(id, receipt).orElseGet(() -> {
            requireOpen(ballot.phase(now));
            var minute = now.truncatedTo(ChronoUnit.MINUTES); // no finer, or a log of requests would tell whose it is
            return note(receipt, PaperTrace.noted(id, seal, minute, channel, voters.hasVoted(id, pseudonym)));
        });
        if (!paper.seal().equals(seal)) throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
        if (!paper.isInTheBox()) {
            requireOpen(ballot.phase(now));
            var place = box.put(new PaperCast(id, pseudonym, choice, paper.castAt(), paper.channel(), receipt));
            voters.voted(id, pseudonym); // before the place: a paper whose place is known is wholly dealt with
            papers.put(receipt, noted -> noted.orElse(paper).at(place.partition(), place.offset()));
        }
        return new Receipt(receipt, paper.castAt(), paper.replaces());
    }

    Optional<PaperTrace> paper(String ballot, String receipt) {
        return papers.find(receipt).filter(it -> it.ballot().equals(ballot));
    }

    /** The paper noted first under this receipt. */
    private PaperTrace note(String receipt, PaperTrace paper) {
        papers.addIfAbsent(receipt, paper);
        return papers.get(receipt);
    }

    private static void requireOpen(Ballot.Phase phase) {
        if (phase != Ballot.Phase.OPEN) throw refusal(phase);
    }

    private static Refused refusal(Ballot.Phase phase) {
        return Refused.conflict(
                switch (phase) {
                    case SCHEDULED -> "ballot.not-yet-open";
                    case CANCELLED -> "ballot.cancelled";
                    case OPEN, CLOSED, COUNTED -> "ballot.over";
                });
    }
}
