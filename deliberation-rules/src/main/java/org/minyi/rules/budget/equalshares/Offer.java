package org.minyi.rules.budget.equalshares;

import java.util.Comparator;
import org.minyi.rules.Fraction;
import org.minyi.rules.budget.TieBreak.Contender;

/**
 * What a project asks of its supporters.
 *
 * @param price of a point
 * @param effort price for each unit of utility; the least is bought first
 * @param round in which the offer was made; later it may have become dearer, never cheaper
 * @param exact whether that was the price then, and not only one below which it could not be
 */
record Offer(Contender contender, Fraction price, Fraction effort, double aboutEffort, int round, boolean exact) {
    private static final double CLOSE = 1e-12;

    static Offer of(Contender contender, Fraction price, Utility utility, int round, boolean exact) {
        var effort = utility == Utility.COST && contender.cost() > 0
                ? price.dividedBy(Fraction.of(contender.cost()))
                : price;
        return new Offer(contender, price, effort, effort.approximately(), round, exact);
    }

    int project() {
        return contender.project();
    }

    /** The least effort first, then as ties are broken. */
    static Comparator<Offer> order(Comparator<Contender> ties) {
        return (one, other) -> {
            double difference = one.aboutEffort - other.aboutEffort;
            if (Math.abs(difference) > CLOSE * Math.max(one.aboutEffort, other.aboutEffort)) {
                return difference < 0 ? -1 : 1;
            }
            int exact = one.effort.compareTo(other.effort);
            return exact != 0 ? exact : ties.compare(one.contender, other.contender);
        };
    }
}
