package org.minyi.rules.ballot.ranked;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.minyi.rules.Fraction;

/**
 * The tie rule of run-offs: among candidates who are level, the latest earlier round in which they were not decides, and
 * for those it leaves level the one before it, and so on.
 *
 * <p>Source: Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 49 and 51.
 */
public final class EarlierRounds {
    private EarlierRounds() {}

    /**
     * Those with the fewest votes in the latest rounds that tell the candidates apart.
     *
     * @param rounds each candidate's votes by round, the present round last
     */
    public static SortedSet<Integer> fewest(Collection<Integer> candidates, List<List<Fraction>> rounds) {
        return extreme(candidates, rounds, Comparator.naturalOrder());
    }

    /** Those with the most votes in the latest rounds that tell the candidates apart. */
    public static SortedSet<Integer> most(Collection<Integer> candidates, List<List<Fraction>> rounds) {
        return extreme(candidates, rounds, Comparator.reverseOrder());
    }

    private static SortedSet<Integer> extreme(
            Collection<Integer> candidates, List<List<Fraction>> rounds, Comparator<Fraction> order) {
        var left = new TreeSet<>(candidates);
        for (var votes : rounds.reversed()) {
            var first = left.stream().map(votes::get).min(order).orElse(Fraction.ZERO);
            left.removeIf(candidate -> !votes.get(candidate).equals(first));
        }
        return left;
    }
}
