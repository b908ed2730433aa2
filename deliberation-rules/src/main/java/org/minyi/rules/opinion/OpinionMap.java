package org.minyi.rules.opinion;

import java.util.Collection;
import org.minyi.rules.opinion.group.Grouping;
import org.minyi.rules.opinion.group.Groupings;
import org.minyi.rules.opinion.space.OpinionSpace;
import org.minyi.rules.opinion.space.Positions;
import org.minyi.rules.opinion.statement.OpinionStatistics;
import org.minyi.rules.opinion.votes.PairCounts;
import org.minyi.rules.opinion.votes.Vote;
import org.minyi.rules.opinion.votes.VoteTable;

/**
 * The map of a conversation: a pure function of its votes, not of the order in which they came.
 *
 * <p>A map can be carried on with {@link #after}: it keeps the counts of pairs, whole numbers, which are the dear part,
 * and derives everything else from them again. So a map carried on from vote to vote and one drawn from nothing have the
 * same places and the same groups to the last bit; only what has no natural value is kept from before, namely the labels
 * of the groups and the way the components face.
 *
 * <p>Source: Small, Bjorkegren, Erkkilä, Shaw, Megill, "Polis: Scaling Deliberation by Mapping High Dimensional Opinion
 * Spaces", Recerca 26(2), 2021; the public code of Polis. Where this differs from Polis, the classes say so.
 */
public final class OpinionMap {
    private final VoteTable votes;
    private final PairCounts pairs;
    private final OpinionSpace space;
    private final Positions positions;
    private final Groupings groupings;

    private OpinionMap(
            VoteTable votes, PairCounts pairs, OpinionSpace space, Positions positions, Groupings groupings) {
        this.votes = votes;
        this.pairs = pairs;
        this.space = space;
        this.positions = positions;
        this.groupings = groupings;
    }

    /** Draws the map from nothing. */
    public static OpinionMap of(VoteTable votes) {
        return of(votes, PairCounts.of(votes));
    }

    private static OpinionMap of(VoteTable votes, PairCounts pairs) {
        var space = OpinionSpace.of(votes.statements(), pairs);
        var positions = space.project(votes);
        var groupings = Groupings.of(votes.participants(), votes.statements().size(), positions);
        return new OpinionMap(votes, pairs, space, positions, groupings);
    }

    /** Draws the map after further votes; of two by one person on one statement the later counts. */
    public OpinionMap after(Collection<Vote> further) {
        var table = votes.with(further);
        var people = further.stream().map(Vote::participant).toList();
        var next = of(table, pairs.after(votes, table, people));
        var turn = next.space.turnTo(space);
        return new OpinionMap(
                table,
                next.pairs,
                next.space.turned(turn),
                next.positions.turned(turn),
                next.groupings.turned(turn).following(groupings));
    }

    /** The votes it is drawn from. */
    public VoteTable votes() {
        return votes;
    }

    /** The directions of the map. */
    public OpinionSpace space() {
        return space;
    }

    /** Where everybody stands, by row; also those with too few votes to be in a group. */
    public Positions positions() {
        return positions;
    }

    /** The groups for every number of groups that was tried. */
    public Groupings groupings() {
        return groupings;
    }

    /** The groups that the votes speak for. */
    public Grouping groups() {
        return groupings.best();
    }

    /** What these groups say to the statements. */
    public OpinionStatistics statistics() {
        return statistics(groups());
    }

    /** What the groups of one of the {@link #groupings} say to the statements. */
    public OpinionStatistics statistics(Grouping grouping) {
        return OpinionStatistics.of(votes, space, grouping);
    }
}
