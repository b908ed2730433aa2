package org.minyi.rules.budget.equalshares;

import java.util.Arrays;
import java.util.BitSet;
import org.minyi.rules.Fraction;
import org.minyi.rules.budget.Bill;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Support;

/** A project bought by those of its supporters who had anything left. */
final class Purchase {
    private final int project;
    private final Fraction price;
    private final Purses purses;
    private final int[] payers;
    private final long[] points;
    private final int[] pursesBefore;
    private final BitSet poor = new BitSet();
    private int size;

    private Purchase(Offer offer, Purses purses, int supporters) {
        project = offer.project();
        price = offer.price();
        this.purses = purses;
        payers = new int[supporters];
        points = new long[supporters];
        pursesBefore = new int[supporters];
    }

    /** Lets the supporters pay. */
    static Purchase make(Offer offer, Purses purses, Support support) {
        var purchase = new Purchase(offer, purses, support.size());
        var round = purses.open(offer.price());
        for (int place = 0; place < support.size(); place++) {
            int voter = support.voter(place);
            int purse = purses.purse(voter);
            if (purse != Purses.EMPTY) {
                purchase.add(voter, purse, support.points(place), round);
            }
        }
        round.close();
        return purchase;
    }

    private void add(int voter, int purse, long forPoints, Purses.Round round) {
        payers[size] = voter;
        points[size] = forPoints;
        pursesBefore[size] = purse;
        poor.set(size, !round.pay(voter, forPoints));
        size++;
    }

    int project() {
        return project;
    }

    Fraction price() {
        return price;
    }

    int payers() {
        return size;
    }

    /** How many payers gave all they had left. */
    int poor() {
        return poor.cardinality();
    }

    /** Whether all payers gave the project as many points as the first. */
    boolean pointsAlike() {
        return Arrays.stream(points, 0, size).allMatch(each -> each == points[0]);
    }

    long pointsOfFirst() {
        return points[0];
    }

    /** What those pay together who pay the price in full. */
    Fraction inFull() {
        long full = 0;
        for (int place = 0; place < size; place++) {
            full += poor.get(place) ? 0 : points[place];
        }
        return price.times(Fraction.of(full));
    }

    Bill bill(Election election) {
        return new Bill(
                election.project(project).id(),
                Arrays.copyOf(payers, size),
                place ->
                        poor.get(place) ? purses.amount(pursesBefore[place]) : price.times(Fraction.of(points[place])));
    }
}
