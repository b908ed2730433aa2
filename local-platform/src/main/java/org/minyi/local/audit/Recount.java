package org.minyi.local.audit;

import java.util.List;
import org.minyi.rules.ballot.FoldedLog;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.ballot.question.YesNoResult;

/** A ballot counted again, beside what was published of it. */
record Recount(RecountFile.Head published, YesNoResult result, FoldedLog<Answer> folded) {
    boolean agrees() {
        return counted().equals(stated());
    }

    List<String> lines() {
        return List.of(
                "ballot " + published.ballot(),
                "counted: " + counted(),
                "published: " + stated(),
                "replaced " + folded.superseded(),
                agrees() ? "The recount agrees with the published result." : "The recount differs.");
    }

    private Outcome counted() {
        var tally = result.tally();
        return new Outcome(
                tally.yes(), tally.no(), tally.abstain(), folded.late().size(), result.quorumMet(), result.passed());
    }

    private Outcome stated() {
        return new Outcome(
                published.yes(),
                published.no(),
                published.abstain(),
                published.late(),
                published.quorumReached(),
                published.passed());
    }

    private record Outcome(long yes, long no, long abstain, long late, boolean quorumReached, boolean passed) {
        @Override
        public String toString() {
            return "yes %d, no %d, abstain %d, late %d, quorum %s, %s"
                    .formatted(
                            yes,
                            no,
                            abstain,
                            late,
                            quorumReached ? "reached" : "missed",
                            passed ? "passed" : "not passed");
        }
    }
}
