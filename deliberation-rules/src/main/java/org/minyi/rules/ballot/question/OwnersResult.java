package org.minyi.rules.ballot.question;

import java.util.List;
import org.minyi.rules.Step;

/**
 * The result of a question to owners.
 *
 * @param area answers in hundredths of a square metre
 * @param quorumMet whether enough took part, by heads and by area
 * @param majorityReached whether enough agreed, by heads and by area
 */
public record OwnersResult(
        Tally heads, Tally area, boolean quorumMet, boolean majorityReached, List<Step> explanation) {
    /** Whether the question is passed: quorum and majority, both by heads and by area. */
    public boolean passed() {
        return quorumMet && majorityReached;
    }
}
