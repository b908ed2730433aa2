package org.minyi.rules.opinion.group;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.minyi.rules.opinion.space.Turn;

/**
 * One way of dividing those placed into a number of groups.
 *
 * <p>Groups stand in the order of their labels. From nothing the largest is 0, the next 1, and so on; labels are then
 * kept from one map to the next.
 */
public final class Grouping {
    private final int[] groupOf;
    private final List<OpinionGroup> groups;
    private final Silhouette silhouette;

    private Grouping(int[] groupOf, List<OpinionGroup> groups, Silhouette silhouette) {
        this.groupOf = groupOf;
        this.groups = groups;
        this.silhouette = silhouette;
    }

    /** Nobody is placed. */
    static Grouping none(int rows) {
        var nowhere = new int[rows];
        Arrays.fill(nowhere, -1);
        return new Grouping(nowhere, List.of(), Silhouette.NONE);
    }

    static Grouping of(int[] groupOf, double[][] centres, Silhouette silhouette) {
        var people = new int[centres.length];
        Arrays.stream(groupOf).filter(group -> group >= 0).forEach(group -> people[group]++);
        var groups = IntStream.range(0, centres.length)
                .mapToObj(group -> new OpinionGroup(group, people[group], centres[group][0], centres[group][1]))
                .toList();
        var largestFirst = groups.stream()
                .sorted(Comparator.comparingInt(OpinionGroup::people)
                        .reversed()
                        .thenComparingDouble(OpinionGroup::x)
                        .thenComparingDouble(OpinionGroup::y))
                .toList();
        var labels = groups.stream().mapToInt(largestFirst::indexOf).toArray();
        return new Grouping(groupOf, groups, silhouette).labelled(labels);
    }

    /** The same groups, the one at place i now labelled {@code labels[i]}, in the order of the new labels. */
    Grouping labelled(int... labels) {
        var renamed = IntStream.range(0, labels.length)
                .mapToObj(group -> groups.get(group).labelled(labels[group]))
                .toList();
        var order = renamed.stream()
                .sorted(Comparator.comparingInt(OpinionGroup::label))
                .toList();
        var moved = renamed.stream().mapToInt(order::indexOf).toArray();
        var moving = Arrays.stream(groupOf)
                .map(group -> group < 0 ? group : moved[group])
                .toArray();
        return new Grouping(moving, order, silhouette);
    }

    Grouping turned(Turn turn) {
        var turned = groups.stream().map(group -> group.turned(turn)).toList();
        return new Grouping(groupOf, turned, silhouette);
    }

    /** The groups, by label. */
    public List<OpinionGroup> groups() {
        return groups;
    }

    /** Where in {@link #groups} the group of a row's participant stands, or -1 for who is not placed. */
    public int groupAt(int row) {
        return groupOf[row];
    }

    int rows() {
        return groupOf.length;
    }

    /** How well people lie within the groups, from -1 to 1; 0 if there is one group or none. */
    public double silhouette() {
        return silhouette.mean();
    }

    /** By how much the silhouette of a sample of people like these would vary. */
    public double standardError() {
        return silhouette.standardError();
    }
}
