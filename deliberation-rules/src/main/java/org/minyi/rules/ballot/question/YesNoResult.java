package org.minyi.rules.ballot.question;

import java.util.List;
import org.minyi.rules.Step;

/** The result of a question, with the steps that led to it, from turnout to verdict. */
public record YesNoResult(Tally tally, boolean quorumMet, boolean majorityReached, List<Step> explanation) {
    /** Whether the question is passed: the quorum is met and the majority is reached. */
    public boolean passed() {
        return quorumMet && majorityReached;
    }
}
