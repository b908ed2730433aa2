package org.minyi.rules.opinion.group;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minyi.rules.opinion.space.Positions;
import org.minyi.rules.opinion.space.Turn;

/**
 * The people who voted enough, divided into two groups, into three and so on up to five.
 *
 * <p>The votes speak for the smallest number of groups whose silhouette is within one standard error of the best. Polis
 * takes the very best and then waits until it was the best four times running; among numbers that the votes cannot tell
 * apart, that lets history decide. Whoever wants to wait as well has {@link SteadyCount}.
 *
 * <p>Sources: Small and others 2021 (see {@link org.minyi.rules.opinion.OpinionMap}); Polis, math/conversation.clj; for
 * the rule of one standard error Breiman, Friedman, Olshen, Stone, "Classification and Regression Trees", 1984.
 */
public final class Groupings {
    private final List<Grouping> byCount;
    private final int unusedLabel;

    private Groupings(List<Grouping> byCount, int unusedLabel) {
        this.byCount = byCount;
        this.unusedLabel = unusedLabel;
    }

    /**
     * Divides the participants.
     *
     * @param participants their ids, by row
     * @param statements how many statements there are
     * @param positions where they stand, by row
     */
    public static Groupings of(List<String> participants, int statements, Positions positions) {
        var placed = Placement.of(participants, statements, positions::votes);
        return new Groupings(TwoStages.groupings(Places.of(positions, placed)), 0).counted();
    }

    /** The same groups, with the labels of earlier ones where most of the people are the same. */
    public Groupings following(Groupings earlier) {
        var labelled = byCount.stream()
                .map(grouping -> GroupIdentity.follow(earlier.best(), grouping, earlier.unusedLabel))
                .toList();
        return new Groupings(labelled, earlier.unusedLabel).counted();
    }

    private Groupings counted() {
        int highest =
                best().groups().stream().mapToInt(OpinionGroup::label).max().orElse(-1);
        return new Groupings(byCount, Math.max(unusedLabel, highest + 1));
    }

    /** The same groups after a turn of the components. */
    public Groupings turned(Turn turn) {
        return new Groupings(
                byCount.stream().map(grouping -> grouping.turned(turn)).toList(), unusedLabel);
    }

    /** One grouping for each number of groups that was tried, fewest groups first; never empty. */
    public List<Grouping> byCount() {
        return byCount;
    }

    /** The grouping whose number of groups the votes speak for. */
    public Grouping best() {
        var highest = byCount.stream()
                .max(Comparator.comparingDouble(Grouping::silhouette))
                .orElseThrow();
        return byCount.stream()
                .filter(grouping -> grouping.silhouette() >= highest.silhouette() - highest.standardError())
                .findFirst()
                .orElseThrow();
    }

    /** The grouping into a number of groups, if it was tried. */
    public Optional<Grouping> into(int groups) {
        return byCount.stream()
                .filter(grouping -> grouping.groups().size() == groups)
                .findFirst();
    }
}
