package org.minyi.rules.ballot.question;

import java.math.BigInteger;
import org.minyi.rules.Step;
import org.minyi.rules.ballot.BallotStep;

/**
 * A share that must be reached or passed, exactly: {@code numerator/denominator} of a whole.
 *
 * @param comparison whether the share itself is enough. In Chinese law 以上 (and above) includes the number itself and
 *     过半数 (past half) does not: Civil Code, article 1259
 */
public record Share(Comparison comparison, long numerator, long denominator) {
    /** Whether the share itself is enough. */
    public enum Comparison {
        MORE_THAN,
        AT_LEAST
    }

    public Share {
        if (numerator < 0 || denominator <= 0 || numerator > denominator) {
            throw new IllegalArgumentException("No share: " + numerator + "/" + denominator);
        }
        if (comparison == Comparison.MORE_THAN && numerator == denominator) {
            throw new IllegalArgumentException("Nothing is more than the whole");
        }
    }

    public static Share moreThan(long numerator, long denominator) {
        return new Share(Comparison.MORE_THAN, numerator, denominator);
    }

    public static Share atLeast(long numerator, long denominator) {
        return new Share(Comparison.AT_LEAST, numerator, denominator);
    }

    /** The smallest whole number that is this share of the whole; at least 1, for nothing is no majority of nothing. */
    public long neededOf(long whole) {
        var parts = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(numerator));
        var quotient = parts.divideAndRemainder(BigInteger.valueOf(denominator));
        boolean exactIsEnough = comparison == Comparison.AT_LEAST && quotient[1].signum() == 0;
        return Math.max(1, quotient[0].longValueExact() + (exactIsEnough ? 0 : 1));
    }

    /** The fraction as {@code 2/3}. */
    public String fraction() {
        return numerator + "/" + denominator;
    }

    Step turnoutStep(BallotStep kind, Tally tally) {
        return Step.of(
                kind,
                "comparison",
                comparison,
                "share",
                fraction(),
                "electorate",
                tally.electorate(),
                "needed",
                neededOf(tally.electorate()),
                "present",
                tally.present());
    }
}
