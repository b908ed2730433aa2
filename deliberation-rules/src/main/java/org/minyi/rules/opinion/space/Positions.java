package org.minyi.rules.opinion.space;

import java.util.Arrays;
import org.minyi.rules.opinion.votes.RowSums;

/** The places of all participants in the plane, by row of the table, and how many votes each place rests on. */
public final class Positions {
    private final double[] x;
    private final double[] y;
    private final int[] votes;

    private Positions(double[] x, double[] y, int[] votes) {
        this.x = x;
        this.y = y;
        this.votes = votes;
    }

    static Positions of(RowSums sums, int rows, int statements) {
        var x = new double[rows];
        var y = new double[rows];
        var votes = new int[rows];
        for (int row = 0; row < rows; row++) {
            votes[row] = sums.votes(row);
            double scale = Math.sqrt((double) statements / Math.max(votes[row], 1));
            x[row] = sums.first(row) * scale;
            y[row] = sums.second(row) * scale;
        }
        return new Positions(x, y, votes);
    }

    /** The same places after a turn of the components. */
    public Positions turned(Turn turn) {
        return new Positions(times(x, turn.x()), times(y, turn.y()), votes);
    }

    private static double[] times(double[] values, int factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }

    /** How many participants there are. */
    public int size() {
        return x.length;
    }

    /** The place along the first component. */
    public double x(int row) {
        return x[row];
    }

    /** The place along the second component. */
    public double y(int row) {
        return y[row];
    }

    /** How many votes the participant has cast. */
    public int votes(int row) {
        return votes[row];
    }
}
