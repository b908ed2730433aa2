package org.minyi.rules.opinion.statement;

import java.util.List;
import org.minyi.rules.opinion.votes.VoteCounts;

/**
 * Everything about one statement.
 *
 * @param statement its id
 * @param all the votes of all participants
 * @param groups how each group stands to it, in the order of the groups
 * @param groupAwareConsensus the product of the groups' shares of agreement: high only where every group agrees
 * @param extremity how far an agreement moves a person on the map
 * @param priority how much it is worth asking next, in proportion to the others
 */
public record StatementStatistics(
        String statement,
        VoteCounts all,
        List<GroupStatistics> groups,
        double groupAwareConsensus,
        double extremity,
        double priority) {
    public StatementStatistics {
        groups = List.copyOf(groups);
    }
}
