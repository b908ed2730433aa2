package org.minyi.rules.budget.equalshares;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.minyi.rules.Fraction;
import org.minyi.rules.budget.Support;

/**
 * Finds the price of a point at which supporters pay a project together: the least {@code q} with {@code sum of min(what
 * is left, q × points) = cost}. The sum grows ever more slowly with the price, so that Newton's method from below
 * reaches it exactly, in as many steps as sets of voters run out.
 */
final class Pricing {
    private static final double TINY = 0x1p-50;

    private final Purses purses;
    private final Support support;
    private final Newcomers newcomers;
    private final long cost;

    Pricing(Purses purses, Support support, Newcomers newcomers, long cost) {
        this.purses = purses;
        this.support = support;
        this.newcomers = newcomers;
        this.cost = cost;
    }

    /** The price; empty if all supporters have less left than the cost, or there are none. */
    Optional<Fraction> price() {
        long all = totalPoints();
        if (all == 0) {
            return Optional.empty();
        }
        var lowest = new Fraction(BigInteger.valueOf(cost), BigInteger.valueOf(all));
        var price = next(exactly(roughly().price())).or(() -> next(lowest));
        while (price.isPresent()) {
            var better = next(price.get());
            if (better.isEmpty() || better.get().equals(price.get())) {
                return better;
            }
            price = better;
        }
        return price;
    }

    /** A price that is not above the exact one, whether or not supporters can pay it; there must be supporters. */
    Fraction bound() {
        return exactly(roughly().bound());
    }

    private static Fraction exactly(double price) {
        return Fraction.of(new BigDecimal(price));
    }

    private long totalPoints() {
        return Math.addExact(support.total(), Math.multiplyExact(newcomers.voters(), newcomers.points()));
    }

    /**
     * The price in floating point.
     *
     * @param bound a price that is less by more than all that could be wrong
     */
    private record Rough(double price, double bound) {}

    /** The same steps in floating point, to start close to the end. */
    private Rough roughly() {
        double share = purses.share().approximately();
        var rough = rough(0, 0, totalPoints());
        int poor = -1;
        while (true) {
            int poorer = 0;
            double given = 0;
            long points = 0;
            for (int place = 0; place < support.size(); place++) {
                double left = purses.about(support.voter(place));
                if (left < rough.price() * support.points(place)) {
                    given += left;
                    poorer++;
                } else {
                    points += support.points(place);
                }
            }
            if (share < rough.price() * newcomers.points()) {
                given += newcomers.voters() * share;
            } else {
                points += newcomers.voters() * newcomers.points();
            }
            if (points == 0 || poorer <= poor) {
                return rough;
            }
            poor = poorer;
            rough = rough(given, poorer, points);
        }
    }

    /**
     * The price if the poor give this much and all other points cost the same. Whoever the poor are, it is not above the
     * exact price, but for errors: of the cost, of what each of the poor has, and of their sum.
     */
    private Rough rough(double given, int poor, long points) {
        double wrong = cost * TINY + poor * (purses.error() + given * TINY);
        double price = (cost - given) / points;
        return new Rough(price, Math.max(0, (cost - given - wrong) / points * (1 - TINY)));
    }

    /** One exact step; empty if at this price all supporters would give all they have. */
    private Optional<Fraction> next(Fraction price) {
        double about = price.approximately();
        var payments = new long[purses.rounds()];
        long shares = 0;
        long points = 0;
        for (int place = 0; place < support.size(); place++) {
            int voter = support.voter(place);
            if (purses.compare(voter, price, about, support.points(place)) >= 0) {
                points += support.points(place);
            } else if (purses.purse(voter) != Purses.EMPTY) {
                shares++;
                purses.countPayments(purses.purse(voter), payments);
            }
        }
        if (purses.share().compareTo(price.times(Fraction.of(newcomers.points()))) < 0) {
            shares += newcomers.voters();
        } else {
            points += newcomers.voters() * newcomers.points();
        }
        if (points == 0) {
            return Optional.empty();
        }
        var denominator = purses.denominator();
        return Optional.of(new Fraction(
                BigInteger.valueOf(cost).multiply(denominator).subtract(purses.sum(shares, payments)),
                denominator.multiply(BigInteger.valueOf(points))));
    }
}
