package org.minyi.local.audit;

import java.util.List;
import org.minyi.rules.ballot.FoldedLog;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.ballot.question.YesNoResult;

/** A ballot counted again, beside what was published of it. */
record Recount(RecountFile.Head published, YesNoResult result, FoldedLog<Answer> folded) {
    boolean agrees() {
        var tally = result.tally();
        return tally.yes() == published.yes()
                && tally.no() == published.no()
                && tally.abstain() == published.abstain()
                && result.passed() == published.passed();
    }

    List<String> lines() {
        var tally = result.tally();
        return List.of(
                "ballot " + published.ballot(),
                line("counted", tally.yes(), tally.no(), tally.abstain(), result.passed()),
                line("published", published.yes(), published.no(), published.abstain(), published.passed()),
                "late " + folded.late().size() + ", replaced " + folded.superseded(),
                agrees() ? "The recount agrees with the published result." : "The recount differs.");
    }

    private static String line(String who, long yes, long no, long abstain, boolean passed) {
        return "%s: yes %d, no %d, abstain %d, %s".formatted(who, yes, no, abstain, passed ? "passed" : "not passed");
    }
}
