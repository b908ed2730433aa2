package org.minyi.rules.opinion.votes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers votes for a {@link VoteTable}; copies of an earlier table only what a vote touches. */
public final class VoteTableBuilder {
    private final TreeMap<String, StatementVotes> columns = new TreeMap<>(VoteTable.STATEMENT_ORDER);
    private final Set<String> own = new HashSet<>();
    private List<String> participants;
    private Map<String, Integer> rows;
    private boolean ownRows;

    /** Starts with an empty table. */
    public VoteTableBuilder() {
        participants = new ArrayList<>();
        rows = new HashMap<>();
        ownRows = true;
    }

    VoteTableBuilder(VoteTable table) {
        participants = table.participants();
        rows = table.rows();
        for (int column = 0; column < table.statements().size(); column++) {
            columns.put(table.statements().get(column), table.column(column));
        }
    }

    /** Names a participant who may not have voted yet. */
    public VoteTableBuilder participant(String participant) {
        row(participant);
        return this;
    }

    /** Names a statement on which nobody may have voted yet. */
    public VoteTableBuilder statement(String statement) {
        if (columns.putIfAbsent(statement, new StatementVotes(0)) == null) {
            own.add(statement);
        }
        return this;
    }

    /** Adds a vote; one of the same person on the same statement is replaced. */
    public VoteTableBuilder add(String participant, String statement, Stance stance) {
        int row = row(participant);
        statement(statement);
        column(statement, row >>> 6).set(row, stance);
        return this;
    }

    VoteTableBuilder addAll(Collection<Vote> votes) {
        votes.forEach(vote -> add(vote.participant(), vote.statement(), vote.stance()));
        return this;
    }

    /** The table of all votes added; the builder is spent. */
    public VoteTable build() {
        int words = VoteTable.words(participants.size());
        columns.replaceAll((_, column) -> column.words() < words ? column.copy(roomFor(words)) : column);
        return new VoteTable(
                Collections.unmodifiableList(participants),
                rows,
                List.copyOf(columns.keySet()),
                List.copyOf(columns.values()));
    }

    private StatementVotes column(String statement, int word) {
        return columns.computeIfPresent(statement, (id, column) -> {
            boolean shared = own.add(id);
            return word >= column.words()
                    ? column.copy(roomFor(word + 1))
                    : shared ? column.copy(column.words()) : column;
        });
    }

    private static int roomFor(int words) {
        return words + words / 4;
    }

    private int row(String participant) {
        var row = rows.get(participant);
        if (row != null) {
            return row;
        }
        if (!ownRows) {
            participants = new ArrayList<>(participants);
            rows = new HashMap<>(rows);
            ownRows = true;
        }
        rows.put(participant, participants.size());
        participants.add(participant);
        return participants.size() - 1;
    }
}
