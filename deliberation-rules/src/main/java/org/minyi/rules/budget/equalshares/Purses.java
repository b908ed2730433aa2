package org.minyi.rules.budget.equalshares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minyi.rules.Fraction;

/**
 * What every voter has left of the share, exactly, at the price of one number in floating point a voter.
 *
 * <p>A purse is the share less a list of payments, or empty. Voters with equal histories hold the same purse, so that
 * purses form a tree: each is an earlier one less a payment in some round. Comparisons use an approximation whose error
 * is bounded; where it cannot tell, the purse's exact amount decides. All payments so far are kept over one common
 * denominator.
 */
final class Purses {
    static final int UNTOUCHED = 0;
    static final int EMPTY = -1;

    private static final double TINY = 0x1p-49;

    private final Fraction share;
    private final double[] left;
    private final int[] purse;
    private final List<Fraction> prices = new ArrayList<>();
    private final List<BigInteger> paid = new ArrayList<>();
    private final Map<Integer, BigInteger> exactly = new HashMap<>();
    private BigInteger denominator;
    private BigInteger shareOverDenominator;
    private double error;

    private int size = 1;
    private int[] before = new int[64];
    private int[] round = new int[64];
    private long[] points = new long[64];

    Purses(int voters, Fraction share) {
        this.share = share;
        left = new double[voters];
        Arrays.fill(left, share.approximately());
        purse = new int[voters];
        denominator = share.denominator();
        shareOverDenominator = share.numerator();
        error = share.approximately() * TINY;
    }

    Fraction share() {
        return share;
    }

    int rounds() {
        return prices.size();
    }

    /** Roughly what the voter has left. */
    double about(int voter) {
        return left[voter];
    }

    /** By how much {@link #about} can be wrong. */
    double error() {
        return error;
    }

    int purse(int voter) {
        return purse[voter];
    }

    BigInteger denominator() {
        return denominator;
    }

    /** How what the voter has left compares with a price for that many points. */
    int compare(int voter, Fraction price, double aboutPrice, long forPoints) {
        double due = aboutPrice * forPoints;
        double difference = left[voter] - due;
        if (Math.abs(difference) > error + due * TINY) {
            return difference < 0 ? -1 : 1;
        }
        return exact(purse[voter])
                .multiply(price.denominator())
                .compareTo(price.numerator()
                        .multiply(BigInteger.valueOf(forPoints))
                        .multiply(denominator));
    }

    /** What is in a purse, over the common denominator. */
    private BigInteger exact(int number) {
        return exactly.computeIfAbsent(number, _ -> {
            var amount = number == EMPTY ? BigInteger.ZERO : shareOverDenominator;
            for (int at = number; at > UNTOUCHED; at = before[at]) {
                amount = amount.subtract(paid.get(round[at]).multiply(BigInteger.valueOf(points[at])));
            }
            return amount;
        });
    }

    /** What was in a purse in the terms in which it was filled and paid from; for a purse of any round so far. */
    Fraction amount(int number) {
        var amount = number == EMPTY ? Fraction.ZERO : share;
        for (int at = number; at > UNTOUCHED; at = before[at]) {
            amount = amount.minus(prices.get(round[at]).times(Fraction.of(points[at])));
        }
        return amount;
    }

    /** Counts a purse's payments by round into {@code byRound}. */
    void countPayments(int number, long[] byRound) {
        for (int at = number; at > UNTOUCHED; at = before[at]) {
            byRound[round[at]] += points[at];
        }
    }

    /** So many shares less the payments counted, over the common denominator. */
    BigInteger sum(long shares, long[] byRound) {
        var sum = shareOverDenominator.multiply(BigInteger.valueOf(shares));
        for (int each = 0; each < byRound.length; each++) {
            if (byRound[each] != 0) {
                sum = sum.subtract(paid.get(each).multiply(BigInteger.valueOf(byRound[each])));
            }
        }
        return sum;
    }

    /** Opens a round in which points cost this much. */
    Round open(Fraction price) {
        prices.add(price);
        var factor = price.denominator().divide(price.denominator().gcd(denominator));
        if (!factor.equals(BigInteger.ONE)) {
            denominator = denominator.multiply(factor);
            shareOverDenominator = shareOverDenominator.multiply(factor);
            paid.replaceAll(factor::multiply);
        }
        paid.add(price.numerator().multiply(denominator.divide(price.denominator())));
        return new Round(price);
    }

    /** Payments of one round, each by a voter who has not paid in it yet. */
    final class Round {
        private final Fraction price;
        private final double about;
        private final Map<Long, Map<Integer, Integer>> after = new HashMap<>();

        private Round(Fraction price) {
            this.price = price;
            about = price.approximately();
            exactly.clear();
        }

        /** Takes the price for these points, or all that is left if it is no more; tells whether anything is left. */
        boolean pay(int voter, long forPoints) {
            if (compare(voter, price, about, forPoints) <= 0) {
                purse[voter] = EMPTY;
                left[voter] = 0;
                return false;
            }
            purse[voter] = after.computeIfAbsent(forPoints, _ -> new HashMap<>())
                    .computeIfAbsent(purse[voter], from -> {
                        grow();
                        before[size] = from;
                        round[size] = prices.size() - 1;
                        points[size] = forPoints;
                        return size++;
                    });
            left[voter] = Math.max(0, left[voter] - about * forPoints);
            return true;
        }

        /** After the last payment: what is known roughly is now a little less exact. */
        void close() {
            error += 2 * share.approximately() * TINY;
        }
    }

    private void grow() {
        if (size == before.length) {
            before = Arrays.copyOf(before, 2 * size);
            round = Arrays.copyOf(round, 2 * size);
            points = Arrays.copyOf(points, 2 * size);
        }
    }
}
