package org.minyi.project.procedure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the ballot on a project must reach at least, whatever was agreed when it was opened.
 *
 * @param quorumShare share of the electorate that must take part, 0 to 1; who abstains takes part
 * @param majorities all of which must be reached, at least one
 */
public record BallotRule(BigDecimal quorumShare, Set<Majority> majorities) {
    /** What a result falls short of. */
    public enum Shortfall {
        QUORUM,
        MAJORITY
    }

    /** What the result lacks; empty when it is enough. More voters than the electorate stated widen it. */
    public Optional<Shortfall> shortfall(int yes, int no, int abstain, int electorate) {
        long present = (long) yes + no + abstain;
        long entitled = Math.max(electorate, present);
        if (quorumShare.multiply(BigDecimal.valueOf(entitled)).compareTo(BigDecimal.valueOf(present)) > 0) {
            return Optional.of(Shortfall.QUORUM);
        }
        boolean reached = majorities.stream().allMatch(it -> it.isReachedBy(yes, no, entitled));
        return reached ? Optional.empty() : Optional.of(Shortfall.MAJORITY);
    }

    BallotRule and(BallotRule other) {
        var all = EnumSet.copyOf(majorities);
        all.addAll(other.majorities);
        return new BallotRule(quorumShare.max(other.quorumShare), all);
    }
}
