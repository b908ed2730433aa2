package org.minyi.rules.opinion.statement;

import org.minyi.rules.opinion.votes.VoteCounts;

/**
 * How much a statement is worth asking next: more for one that many agree with, few pass on, and that tells where people
 * stand; most for one that hardly anybody has seen.
 *
 * <p>Source: Polis, math/conversation.clj ({@code importance-metric}, {@code priority-metric}). Polis takes the votes of
 * the groups before the latest votes; here they are those of the map itself.
 */
final class Priority {
    private static final double LIFT_OF_THE_NEW = 8;
    private static final double VOTES_TO_HALVE_IT = 5;

    private Priority() {}

    static double importance(VoteCounts counts, double extremity) {
        double passed = Proportions.share(counts.pass(), counts.votes());
        double agreed = Proportions.share(counts.agree(), counts.votes());
        return (1 - passed) * (extremity + 1) * agreed;
    }

    static double of(VoteCounts counts, double extremity) {
        double lift = 1 + LIFT_OF_THE_NEW * Math.pow(2, -counts.votes() / VOTES_TO_HALVE_IT);
        return Math.pow(importance(counts, extremity) * lift, 2);
    }
}
