package org.minyi.rules.budget;

import java.util.Comparator;
import java.util.List;

/** What puts one of two projects first that a rule finds level. */
public enum TieBreak {
    /** More papers name it. */
    MORE_VOTES(Comparator.comparingLong(Contender::votes).reversed()),
    /** It costs less. */
    LOWER_COST(Comparator.comparingLong(Contender::cost)),
    /** It is listed first; this decides every tie. */
    LISTED_FIRST(Comparator.comparingInt(Contender::project));

    /**
     * By votes, then cost, then place on the list. The sources disagree: cities with Equal Shares break ties by votes,
     * Pabulib's checker and equalshares.net ask for the cost first.
     */
    public static final List<TieBreak> USUAL = List.of(MORE_VOTES, LOWER_COST, LISTED_FIRST);

    private final Comparator<Contender> order;

    TieBreak(Comparator<Contender> order) {
        this.order = order;
    }

    /** A project in a tie, with the votes and the cost it is taken to have. */
    public record Contender(int project, long votes, long cost) {}

    /** All ties in turn; what they leave level is decided by {@link #LISTED_FIRST}. */
    public static Comparator<Contender> order(List<TieBreak> ties) {
        return ties.stream()
                .map(tie -> tie.order)
                .reduce(Comparator::thenComparing)
                .map(order -> order.thenComparing(LISTED_FIRST.order))
                .orElse(LISTED_FIRST.order);
    }
}
