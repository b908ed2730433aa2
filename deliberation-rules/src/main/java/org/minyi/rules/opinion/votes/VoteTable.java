package org.minyi.rules.opinion.votes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The votes of n participants on m statements, most of which nobody but a few has seen. Immutable: {@link #with} gives a
 * new table that shares the columns nobody touched.
 *
 * <p>Participants keep the row in which they first appeared; statements stand in the order of their ids, shorter ones
 * first. Nothing that is computed from a table depends on the order of its rows.
 */
public final class VoteTable {
    static final Comparator<String> STATEMENT_ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final List<String> participants;
    private final Map<String, Integer> rows;
    private final List<String> statements;
    private final List<StatementVotes> columns;

    VoteTable(
            List<String> participants,
            Map<String, Integer> rows,
            List<String> statements,
            List<StatementVotes> columns) {
        this.participants = participants;
        this.rows = rows;
        this.statements = statements;
        this.columns = columns;
    }

    /** A table of these votes; of two votes of a person on a statement the later in the list counts. */
    public static VoteTable of(Collection<Vote> votes) {
        return new VoteTableBuilder().addAll(votes).build();
    }

    /** This table after further votes, which may bring new participants and new statements. */
    public VoteTable with(Collection<Vote> votes) {
        return new VoteTableBuilder(this).addAll(votes).build();
    }

    /** The ids of the participants; a place in this list is a row. */
    public List<String> participants() {
        return participants;
    }

    /** The ids of the statements; a place in this list is a column. */
    public List<String> statements() {
        return statements;
    }

    /** The row of a participant, or -1 for a stranger. */
    public int row(String participant) {
        return rows.getOrDefault(participant, -1);
    }

    /** What the participant of a row says to the statement of a column, or null if nothing. */
    public @Nullable Stance stance(int row, int column) {
        return columns.get(column).stance(row);
    }

    /** How all participants voted, by column. */
    public List<VoteCounts> counts() {
        return count(1, row -> 0).getFirst();
    }

    /**
     * How the participants of each group voted, by group and column.
     *
     * @param groups how many groups there are
     * @param groupOf the group of a row, negative for none
     */
    public List<List<VoteCounts>> count(int groups, IntUnaryOperator groupOf) {
        var members = new long[groups][words()];
        for (int row = 0; row < participants.size(); row++) {
            int group = groupOf.applyAsInt(row);
            if (group >= 0) {
                members[group][row >>> 6] |= 1L << row;
            }
        }
        return IntStream.range(0, groups)
                .mapToObj(group -> columns.stream()
                        .map(column -> column.count(members[group]))
                        .toList())
                .toList();
    }

    int words() {
        return words(participants.size());
    }

    static int words(int participants) {
        return participants + 63 >>> 6;
    }

    StatementVotes column(int column) {
        return columns.get(column);
    }

    List<StatementVotes> columns() {
        return columns;
    }

    Map<String, Integer> rows() {
        return rows;
    }
}
