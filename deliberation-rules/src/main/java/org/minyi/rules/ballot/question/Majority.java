package org.minyi.rules.ballot.question;

import org.minyi.rules.Step;
import org.minyi.rules.ballot.BallotStep;

/**
 * How much yes a question needs. A tie never passes a question that needs more than half.
 *
 * <p>Source of the named ones: Robert's Rules of Order, 12th edition, section 44.
 */
public record Majority(Share share, Base base) {
    /** More than half of the votes cast. */
    public static Majority simple() {
        return new Majority(Share.moreThan(1, 2), Base.VOTES_CAST);
    }

    /** More than half of all who are entitled to vote. */
    public static Majority absolute() {
        return new Majority(Share.moreThan(1, 2), Base.ELECTORATE);
    }

    /** At least two thirds of the base. */
    public static Majority twoThirdsOf(Base base) {
        return new Majority(Share.atLeast(2, 3), base);
    }

    /** How many yes this asks of a tally. */
    long neededOf(Tally tally) {
        return share.neededOf(tally.size(base));
    }

    Step step(BallotStep kind, Tally tally) {
        return Step.of(
                kind,
                "comparison",
                share.comparison(),
                "share",
                share.fraction(),
                "base",
                base,
                "needed",
                neededOf(tally),
                "of",
                tally.size(base),
                "yes",
                tally.yes());
    }
}
