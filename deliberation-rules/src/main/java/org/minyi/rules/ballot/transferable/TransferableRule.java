package org.minyi.rules.ballot.transferable;

import java.util.HashSet;
import java.util.List;
import org.minyi.rules.ballot.ranked.RankedPapers;

/**
 * Single transferable vote by the weighted inclusive Gregory method, exact.
 *
 * <ol>
 *   <li>The quota is Droop's: one more than the whole part of papers / (seats + 1); papers that name nobody do not count.
 *   <li>Who holds the quota is elected at once, those with more votes first.
 *   <li>The largest surplus is handed on first: every paper its owner holds goes to its next continuing candidate with
 *       surplus / votes of its value. What finds nobody is lost.
 *   <li>When no surplus is left, who has the fewest votes is excluded, and the papers go on with the value they have.
 *   <li>When as many are left as seats, they are elected, those with more votes first.
 * </ol>
 *
 * A paper on which several share the best rank left is split equally among them. Ties: the latest earlier round that
 * tells the candidates apart decides, and after that the lot.
 *
 * <p>Source: Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45 to 52, without its
 * rounding to five decimals; equal ranks are not in it.
 *
 * @param lot all candidates in the order in which a lot drew them, before the count: of those whom nothing else tells
 *     apart the first drawn is elected first, hands on first and is excluded last
 */
public record TransferableRule(int seats, List<String> lot) {
    public TransferableRule {
        lot = List.copyOf(lot);
        if (seats < 1) {
            throw new IllegalArgumentException("No seats to fill: " + seats);
        }
        if (new HashSet<>(lot).size() < lot.size()) {
            throw new IllegalArgumentException("The lot drew somebody twice");
        }
    }

    /**
     * Fills the seats; fewer than there are only if there are fewer candidates.
     *
     * @throws IllegalArgumentException if the lot drew others than the candidates
     */
    public TransferableResult count(RankedPapers papers) {
        if (!new HashSet<>(lot).equals(new HashSet<>(papers.candidates()))) {
            throw new IllegalArgumentException("The lot did not draw exactly the candidates");
        }
        return new TransferableCount(papers, this).run();
    }
}
