package org.minyi.rules.opinion.group;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Who has voted enough to be placed in a group: seven statements, or all of them where there are fewer. Where that leaves
 * fewer than fifteen people, those who voted most come in as well, up to fifteen; who has not voted at all never does.
 *
 * <p>Source: Polis, math/conversation.clj ({@code in-conv}). There, whoever was in once stays in; here only the votes
 * count, so that nothing but the votes decides.
 */
final class Placement {
    private static final int ENOUGH_VOTES = 7;
    private static final int FEW_PEOPLE = 15;

    private Placement() {}

    /**
     * The rows of those placed.
     *
     * @param participants the ids; where not all with the same number of votes can come in, ids decide
     * @param votes how many votes a row holds
     */
    static BitSet of(List<String> participants, int statements, IntUnaryOperator votes) {
        int enough = Math.max(1, Math.min(ENOUGH_VOTES, statements));
        var placed = new BitSet(participants.size());
        IntStream.range(0, participants.size())
                .filter(row -> votes.applyAsInt(row) >= enough)
                .forEach(placed::set);
        if (placed.cardinality() < FEW_PEOPLE) {
            IntStream.range(0, participants.size())
                    .filter(row -> !placed.get(row) && votes.applyAsInt(row) > 0)
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer row) -> -votes.applyAsInt(row))
                            .thenComparing(participants::get))
                    .limit(FEW_PEOPLE - placed.cardinality())
                    .toList()
                    .forEach(placed::set);
        }
        return placed;
    }
}
