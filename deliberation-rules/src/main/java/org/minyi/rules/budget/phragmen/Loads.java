package org.minyi.rules.budget.phragmen;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.minyi.rules.Fraction;
import org.minyi.rules.budget.Support;

/**
 * What every voter has paid so far, exactly. After a purchase all its supporters have paid the same in all, so that a
 * voter's load is that of the last purchase the voter supported; loads are kept by purchase, over one denominator.
 */
final class Loads {
    private static final int NONE = -1;

    private final int[] last;
    private final List<BigInteger> loads = new ArrayList<>();
    private final List<Fraction> exactLoads = new ArrayList<>();
    private BigInteger denominator = BigInteger.ONE;

    Loads(int voters) {
        last = new int[voters];
        Arrays.fill(last, NONE);
    }

    int rounds() {
        return loads.size();
    }

    /** The load that supporters would carry alike if they bought at this cost together with so many newcomers. */
    Fraction after(Support support, long cost, long newcomers) {
        var supporters = new long[rounds()];
        for (int place = 0; place < support.size(); place++) {
            int round = last[support.voter(place)];
            if (round != NONE) {
                supporters[round]++;
            }
        }
        var sum = BigInteger.valueOf(cost).multiply(denominator);
        for (int round = 0; round < supporters.length; round++) {
            sum = sum.add(loads.get(round).multiply(BigInteger.valueOf(supporters[round])));
        }
        return new Fraction(sum, denominator.multiply(BigInteger.valueOf(support.size() + newcomers)));
    }

    /** Lets the supporters buy; returns the round of the last purchase of each of them before. */
    int[] carry(Support support, Fraction load) {
        var before = new int[support.size()];
        for (int place = 0; place < before.length; place++) {
            before[place] = last[support.voter(place)];
            last[support.voter(place)] = rounds();
        }
        var factor = load.denominator().divide(load.denominator().gcd(denominator));
        denominator = denominator.multiply(factor);
        loads.replaceAll(factor::multiply);
        loads.add(load.numerator().multiply(denominator.divide(load.denominator())));
        exactLoads.add(load);
        return before;
    }

    /** The load after a round that {@link #carry} returned. */
    Fraction load(int round) {
        return round == NONE ? Fraction.ZERO : exactLoads.get(round);
    }
}
