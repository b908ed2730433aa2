package org.minyi.rules.opinion.votes;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.stream.IntStream;

/**
 * For every pair of statements, what the people who voted on both said to them, as whole numbers.
 *
 * <p>Whole numbers add up to the same in whatever order the votes came, so that counts kept from vote to vote and counts
 * made from nothing are the same to the last bit, and with them all that is computed from them.
 */
public final class PairCounts {
    private final int[][] voters;
    private final int[][] products;
    private final int[][] sums;

    private PairCounts(int statements) {
        voters = new int[statements][statements];
        products = new int[statements][statements];
        sums = new int[statements][statements];
    }

    /** Counts a whole table. */
    public static PairCounts of(VoteTable table) {
        var counts = new PairCounts(table.statements().size());
        new PairCounting(table, counts.voters, counts.products, counts.sums).count();
        return counts;
    }

    /**
     * The counts of a table that grew out of the one counted here.
     *
     * @param before the table counted here
     * @param after the same table with further votes
     * @param participants who cast them
     */
    public PairCounts after(VoteTable before, VoteTable after, Collection<String> participants) {
        var changed = new LinkedHashSet<>(participants);
        if (changed.size() > after.participants().size() / 16) {
            return of(after);
        }
        var counts = widened(before, after);
        for (var participant : changed) {
            int row = before.row(participant);
            if (row >= 0) {
                counts.add(after, ballot(before, row, after), -1);
            }
            counts.add(after, ballot(after, after.row(participant), after), 1);
        }
        return counts;
    }

    private PairCounts widened(VoteTable before, VoteTable after) {
        var places = before.statements().stream()
                .mapToInt(after.statements()::indexOf)
                .toArray();
        var wide = new PairCounts(after.statements().size());
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                wide.voters[places[i]][places[j]] = voters[i][j];
                wide.products[places[i]][places[j]] = products[i][j];
                wide.sums[places[i]][places[j]] = sums[i][j];
            }
        }
        return wide;
    }

    /** What a participant of one table said to the statements of another: the stance's code by column, 0 for none. */
    private static int[] ballot(VoteTable table, int row, VoteTable columns) {
        var ballot = new int[columns.statements().size()];
        int column = 0;
        for (int own = 0; own < table.statements().size(); own++) {
            while (!columns.statements().get(column).equals(table.statements().get(own))) {
                column++;
            }
            ballot[column] = table.column(own).code(row);
        }
        return ballot;
    }

    private void add(VoteTable table, int[] ballot, int sign) {
        var seen = IntStream.range(0, table.statements().size())
                .filter(column -> ballot[column] > 0)
                .toArray();
        for (int i : seen) {
            int value = StatementVotes.value(ballot[i]);
            for (int j : seen) {
                voters[i][j] += sign;
                products[i][j] += sign * value * StatementVotes.value(ballot[j]);
                sums[i][j] += sign * value;
            }
        }
    }

    /** How many statements there are. */
    public int statements() {
        return voters.length;
    }

    /** How many people voted on both statements. */
    public int voters(int one, int other) {
        return voters[one][other];
    }

    /** The sum of the products of both stances' numbers, over those who voted on both. */
    public int product(int one, int other) {
        return products[one][other];
    }

    /** The sum of the numbers of the stances on one statement, over those who also voted on the other. */
    public int sum(int one, int other) {
        return sums[one][other];
    }
}
