package org.minyi.rules.opinion.statement;

/**
 * Tests of shares, as z values. Every count is taken one higher than it is, so that a few votes prove little.
 *
 * <p>Source: Polis, math/stats.clj; the tests themselves are those of one and of two proportions with pooled variance.
 */
final class Proportions {
    /** A z value above this is significant at 90 per cent, asking only whether the share is larger. */
    static final double SIGNIFICANT = 1.2816;

    private Proportions() {}

    /** How far a share lies above one half. */
    static double test(int successes, int trials) {
        double n = trials + 1;
        return 2 * Math.sqrt(n) * ((successes + 1) / n - 0.5);
    }

    /** How far the share within lies above the share without; 0 where all of both succeed. */
    static double test(int successesWithin, int successesWithout, int trialsWithin, int trialsWithout) {
        double within = trialsWithin + 1;
        double without = trialsWithout + 1;
        double pooled = (successesWithin + successesWithout + 2) / (within + without);
        double difference = (successesWithin + 1) / within - (successesWithout + 1) / without;
        return pooled == 1 ? 0 : difference / Math.sqrt(pooled * (1 - pooled) * (1 / within + 1 / without));
    }

    /** A share of few votes, drawn towards one half. */
    static double share(int successes, int trials) {
        return (successes + 1.0) / (trials + 2.0);
    }
}
