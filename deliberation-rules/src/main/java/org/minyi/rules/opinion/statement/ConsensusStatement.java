package org.minyi.rules.opinion.statement;

import java.util.Comparator;
import java.util.List;
import org.minyi.rules.opinion.votes.Stance;

/**
 * A statement on whose side most participants are, whatever their group.
 *
 * @param statement its id
 * @param side the side
 * @param votes how many take it
 * @param trials how many voted on the statement
 * @param share the share of the side, drawn towards one half
 * @param shareTest z value of the share being above one half
 */
public record ConsensusStatement(String statement, Stance side, int votes, int trials, double share, double shareTest) {
    private static final int MOST = 5;

    /**
     * At most five statements whose share on a side is above one half, and significantly so, the strongest first.
     *
     * <p>Source: Polis, math/repness.clj ({@code select-consensus-comments}).
     */
    static List<ConsensusStatement> among(List<StatementStatistics> statements, Stance side) {
        return statements.stream()
                .map(statement -> of(statement, side))
                .filter(candidate -> candidate.share > 0.5 && candidate.shareTest > Proportions.SIGNIFICANT)
                .sorted(Comparator.comparingDouble(candidate -> -candidate.share * candidate.shareTest))
                .limit(MOST)
                .toList();
    }

    private static ConsensusStatement of(StatementStatistics statement, Stance side) {
        int votes = statement.all().of(side);
        int trials = statement.all().votes();
        return new ConsensusStatement(
                statement.statement(),
                side,
                votes,
                trials,
                Proportions.share(votes, trials),
                Proportions.test(votes, trials));
    }
}
