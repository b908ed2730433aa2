package org.minyi.local.demo;

import java.util.SplittableRandom;

/** Splits a whole number into parts of differing sizes that sum to it exactly. */
final class Shares {
    private Shares() {}

    /**
     * So many parts, each at least 1.
     *
     * @throws IllegalArgumentException when the total is smaller than the number of parts
     */
    static int[] of(int total, int parts, SplittableRandom chance) {
        if (total < parts) throw new IllegalArgumentException(total + " cannot be split into " + parts);
        var weights = new double[parts];
        double sum = 0;
        for (int i = 0; i < parts; i++) sum += weights[i] = 0.25 + chance.nextDouble();
        var shares = new int[parts];
        double exact = 0;
        int given = 0;
        for (int i = 0; i < parts; i++) {
            exact += weights[i] / sum * (total - parts);
            int upTo = i == parts - 1 ? total - parts : (int) Math.floor(exact);
            shares[i] = 1 + upTo - given;
            given = upTo;
        }
        return shares;
    }
}
