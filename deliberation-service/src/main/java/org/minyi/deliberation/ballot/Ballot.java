package org.minyi.deliberation.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.deliberation.BallotOpened;
import org.minyi.rules.ballot.question.Base;
import org.minyi.rules.ballot.question.Majority;
import org.minyi.rules.ballot.question.Quorum;
import org.minyi.rules.ballot.question.Share;
import org.minyi.rules.ballot.question.YesNoRule;

/**
 * A question put to the residents of a community.
 *
 * @param electorate number of residents who may vote, as the office states it
 * @param quorumPerMille share of the electorate that must vote, in thousandths; 0 for none
 * @param starts where the log stood in each partition when it was opened, by partition number
 * @param openedBy id of the person
 * @param reason why it was called off; absent unless it was
 */
public record Ballot(
        String project,
        String community,
        String question,
        Instant opensAt,
        Instant closesAt,
        int electorate,
        int quorumPerMille,
        MajorityKind majority,
        State state,
        Map<String, Long> starts,
        String openedBy,
        @Nullable Count count,
        @Nullable String reason) {
    /** How far it is. */
    public enum State {
        OPEN,
        CLOSING,
        COUNTED,
        CANCELLED
    }

    /** What a person sees of it. */
    public enum Phase {
        SCHEDULED,
        OPEN,
        CLOSED,
        COUNTED,
        CANCELLED
    }

    /** Named majorities. */
    public enum MajorityKind {
        SIMPLE,
        ABSOLUTE,
        TWO_THIRDS
    }

    /**
     * The result.
     *
     * @param late papers behind the closing marker
     * @param ends where the log stood when it was counted, by partition number
     */
    public record Count(
            int yes,
            int no,
            int abstain,
            int late,
            boolean quorumReached,
            boolean passed,
            List<CountStep> steps,
            Map<String, Long> ends,
            Instant at) {}

    /** One step of the explanation, with its numbers by name. */
    public record CountStep(String code, Map<String, String> values) {}

    /** Where it stands at a moment. */
    public Phase phase(Instant now) {
        return switch (state) {
            case COUNTED -> Phase.COUNTED;
            case CANCELLED -> Phase.CANCELLED;
            case CLOSING -> Phase.CLOSED;
            case OPEN -> now.isBefore(opensAt) ? Phase.SCHEDULED : now.isBefore(closesAt) ? Phase.OPEN : Phase.CLOSED;
        };
    }

    /** The rule by which it is counted. */
    public YesNoRule rule() {
        var quorum =
                quorumPerMille == 0 ? new Quorum.None() : new Quorum.OfElectorate(Share.atLeast(quorumPerMille, 1_000));
        return new YesNoRule(
                quorum,
                switch (majority) {
                    case SIMPLE -> Majority.simple();
                    case ABSOLUTE -> Majority.absolute();
                    case TWO_THIRDS -> Majority.twoThirdsOf(Base.VOTES_CAST);
                });
    }

    Ballot become(State next, @Nullable Count result, @Nullable String why) {
        return new Ballot(
                project,
                community,
                question,
                opensAt,
                closesAt,
                electorate,
                quorumPerMille,
                majority,
                next,
                starts,
                openedBy,
                result,
                why);
    }

    BallotOpened opened(String id) {
        return new BallotOpened(
                id,
                project,
                community,
                question,
                opensAt,
                closesAt,
                electorate,
                quorumPerMille / 1_000.0,
                majority.name());
    }
}
