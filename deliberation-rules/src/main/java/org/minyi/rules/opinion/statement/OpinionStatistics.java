package org.minyi.rules.opinion.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.minyi.rules.opinion.group.Grouping;
import org.minyi.rules.opinion.space.OpinionSpace;
import org.minyi.rules.opinion.votes.Stance;
import org.minyi.rules.opinion.votes.VoteCounts;
import org.minyi.rules.opinion.votes.VoteTable;

/**
 * What the groups say.
 *
 * @param statements all statements, by column
 * @param representative the statements that mark each group, in the order of the groups
 * @param agreed the statements that most agree with, whatever their group
 * @param disagreed the statements that most disagree with, whatever their group
 */
public record OpinionStatistics(
        List<StatementStatistics> statements,
        List<List<RepresentativeStatement>> representative,
        List<ConsensusStatement> agreed,
        List<ConsensusStatement> disagreed) {
    private static final VoteCounts NONE = new VoteCounts(0, 0, 0);

    public OpinionStatistics {
        statements = List.copyOf(statements);
        representative = List.copyOf(representative);
        agreed = List.copyOf(agreed);
        disagreed = List.copyOf(disagreed);
    }

    /** Counts and tests the votes of the groups. */
    public static OpinionStatistics of(VoteTable table, OpinionSpace space, Grouping grouping) {
        int groups = grouping.groups().size();
        var all = table.counts();
        var byGroup = table.count(groups, grouping::groupAt);
        var statements = IntStream.range(0, table.statements().size())
                .mapToObj(column -> statement(
                        table.statements().get(column),
                        all.get(column),
                        byGroup.stream().map(group -> group.get(column)).toList(),
                        space.extremity(column)))
                .toList();
        return new OpinionStatistics(
                statements,
                IntStream.range(0, groups)
                        .mapToObj(group -> RepresentativeChoice.of(statements, group))
                        .toList(),
                ConsensusStatement.among(statements, Stance.AGREE),
                ConsensusStatement.among(statements, Stance.DISAGREE));
    }

    private static StatementStatistics statement(
            String id, VoteCounts all, List<VoteCounts> byGroup, double extremity) {
        var grouped = byGroup.stream().reduce(NONE, VoteCounts::plus);
        double consensus = byGroup.stream()
                .mapToDouble(group -> Proportions.share(group.agree(), group.votes()))
                .reduce(1, (product, share) -> product * share);
        var groups = new ArrayList<GroupStatistics>();
        for (var group : byGroup) {
            groups.add(GroupStatistics.of(group, grouped.minus(group)));
        }
        return new StatementStatistics(id, all, groups, consensus, extremity, Priority.of(grouped, extremity));
    }
}
