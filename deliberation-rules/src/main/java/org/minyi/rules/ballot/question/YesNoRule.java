package org.minyi.rules.ballot.question;

import static org.minyi.rules.ballot.BallotStep.ANSWERS;
import static org.minyi.rules.ballot.BallotStep.MAJORITY_MISSED;
import static org.minyi.rules.ballot.BallotStep.MAJORITY_REACHED;
import static org.minyi.rules.ballot.BallotStep.NOT_PASSED;
import static org.minyi.rules.ballot.BallotStep.PASSED;
import static org.minyi.rules.ballot.BallotStep.QUORUM_MET;
import static org.minyi.rules.ballot.BallotStep.QUORUM_MISSED;
import static org.minyi.rules.ballot.BallotStep.QUORUM_NOT_ASKED;
import static org.minyi.rules.ballot.BallotStep.TURNOUT;
import static org.minyi.rules.ballot.BallotStep.VOTERS_MET;
import static org.minyi.rules.ballot.BallotStep.VOTERS_MISSED;

import java.util.Collection;
import java.util.List;
import org.minyi.rules.Step;

/** A question put to an electorate, each voter one vote: it passes if the quorum is met and the majority is reached. */
public record YesNoRule(Quorum quorum, Majority majority) {
    /**
     * Counts one answer a voter.
     *
     * @throws IllegalArgumentException if more take part than the roll has people
     */
    public YesNoResult count(Collection<Answer> answers, Roll roll) {
        long yes = 0;
        long no = 0;
        for (var answer : answers) {
            switch (answer) {
                case YES -> yes++;
                case NO -> no++;
                case ABSTAIN -> {}
            }
        }
        long present = answers.size() + roll.presentWithoutPaper();
        return judge(new Tally(yes, no, answers.size() - yes - no, present, roll.electorate()));
    }

    /** Judges answers that are already added up, for example those of a show of hands. */
    public YesNoResult judge(Tally tally) {
        boolean quorumMet = tally.present() >= quorum.neededOf(tally.electorate());
        boolean majorityReached = tally.yes() >= majority.neededOf(tally);
        var steps = List.of(
                Step.of(TURNOUT, "present", tally.present(), "electorate", tally.electorate()),
                Step.of(ANSWERS, "yes", tally.yes(), "no", tally.no(), "abstain", tally.abstain()),
                quorumStep(tally, quorumMet),
                majority.step(majorityReached ? MAJORITY_REACHED : MAJORITY_MISSED, tally),
                Step.of(quorumMet && majorityReached ? PASSED : NOT_PASSED));
        return new YesNoResult(tally, quorumMet, majorityReached, steps);
    }

    private Step quorumStep(Tally tally, boolean met) {
        return switch (quorum) {
            case Quorum.None _ -> Step.of(QUORUM_NOT_ASKED);
            case Quorum.Voters voters ->
                Step.of(met ? VOTERS_MET : VOTERS_MISSED, "needed", voters.number(), "present", tally.present());
            case Quorum.OfElectorate(var share) -> share.turnoutStep(met ? QUORUM_MET : QUORUM_MISSED, tally);
        };
    }
}
