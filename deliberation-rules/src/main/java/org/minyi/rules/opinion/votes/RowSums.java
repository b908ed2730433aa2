package org.minyi.rules.opinion.votes;

import java.util.stream.IntStream;

/**
 * For every participant, two sums over the statements voted on of a number that belongs to the statement and the stance:
 * what a projection on two directions needs, in one pass over the table.
 */
public final class RowSums {
    private static final int CODES = 4;

    private final VoteTable table;
    private final double[] first;
    private final double[] second;
    private final double[] firstSums;
    private final double[] secondSums;
    private final int[] votes;

    private RowSums(VoteTable table, Numbers first, Numbers second) {
        this.table = table;
        this.first = byCode(table, first);
        this.second = byCode(table, second);
        this.firstSums = new double[table.words() << 6];
        this.secondSums = new double[table.words() << 6];
        this.votes = new int[table.words() << 6];
    }

    /** The number that belongs to a column and a stance on it. */
    @FunctionalInterface
    public interface Numbers {
        /** Gives the number. */
        double of(int column, Stance stance);
    }

    /** Sums up both numbers in a table; a row is summed in the order of its columns, whatever runs beside. */
    public static RowSums of(VoteTable table, Numbers first, Numbers second) {
        var sums = new RowSums(table, first, second);
        IntStream.range(0, table.words()).parallel().forEach(sums::add);
        return sums;
    }

    /** The sum of the first number in a row. */
    public double first(int row) {
        return firstSums[row];
    }

    /** The sum of the second number in a row. */
    public double second(int row) {
        return secondSums[row];
    }

    /** How many votes the row holds. */
    public int votes(int row) {
        return votes[row];
    }

    private static double[] byCode(VoteTable table, Numbers numbers) {
        var byCode = new double[table.statements().size() * CODES];
        for (int column = 0; column < table.statements().size(); column++) {
            for (var stance : Stance.values()) {
                byCode[column * CODES + stance.ordinal() + 1] = numbers.of(column, stance);
            }
        }
        return byCode;
    }

    private void add(int word) {
        var columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            long sided = columns.get(column).sided[word];
            long agreed = columns.get(column).agreed[word];
            for (long left = columns.get(column).voted[word]; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                int number = column * CODES + 1 + (int) (sided >>> bit & 1) + (int) (agreed >>> bit & 1);
                int row = (word << 6) + bit;
                firstSums[row] += first[number];
                secondSums[row] += second[number];
                votes[row]++;
            }
        }
    }
}
