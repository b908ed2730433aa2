package org.minyi.rules.budget.phragmen;

import java.util.Comparator;
import org.minyi.rules.Fraction;
import org.minyi.rules.budget.TieBreak.Contender;

/**
 * A project that its supporters want to buy.
 *
 * @param load that each of them would carry, which is also the time when they can
 * @param round in which this was worked out; later it may have grown, never shrunk
 */
record Wish(Contender contender, Fraction load, double aboutLoad, int round) {
    private static final double CLOSE = 1e-12;

    static Wish of(Contender contender, Fraction load, int round) {
        return new Wish(contender, load, load.approximately(), round);
    }

    int project() {
        return contender.project();
    }

    int compareLoad(Wish other) {
        double difference = aboutLoad - other.aboutLoad;
        if (Math.abs(difference) > CLOSE * Math.max(aboutLoad, other.aboutLoad)) {
            return difference < 0 ? -1 : 1;
        }
        return load.compareTo(other.load);
    }

    static Comparator<Wish> order(Comparator<Contender> ties) {
        Comparator<Wish> byLoad = Wish::compareLoad;
        return byLoad.thenComparing(Wish::contender, ties);
    }
}
