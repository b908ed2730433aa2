package org.minyi.rules.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.minyi.rules.opinion.group.Grouping;
import org.minyi.rules.opinion.votes.Stance;
import org.minyi.rules.opinion.votes.Vote;

/** Conversations made up for tests, and how far two ways of grouping people agree. */
public final class Conversations {
    private Conversations() {}

    /**
     * Votes of people of several camps: camp g disagrees with every statement whose number leaves g by the number of
     * camps, and agrees with the others; now and then somebody votes against the camp, passes, or has not seen it.
     */
    public static List<Vote> planted(Random random, int people, int statements, int camps) {
        var votes = new ArrayList<Vote>();
        for (int person = 0; person < people; person++) {
            for (int statement = 0; statement < statements; statement++) {
                int chance = random.nextInt(100);
                boolean agrees = statement % camps != person % camps;
                var stance = chance < 6 ? Stance.PASS : agrees == (chance >= 14) ? Stance.AGREE : Stance.DISAGREE;
                if (chance < 75) {
                    votes.add(new Vote("p" + person, "s" + statement, stance));
                }
            }
        }
        return votes;
    }

    /** Votes without any pattern, some of which replace others. */
    public static List<Vote> random(Random random, int people, int statements, int votes) {
        return IntStream.range(0, votes)
                .mapToObj(i -> new Vote(
                        "p" + random.nextInt(people),
                        "s" + random.nextInt(statements),
                        Stance.values()[random.nextInt(3)]))
                .toList();
    }

    /** The group of every participant in the order of the rows, -1 for none. */
    public static int[] groups(OpinionMap map, Grouping grouping) {
        return IntStream.range(0, map.votes().participants().size())
                .map(grouping::groupAt)
                .toArray();
    }

    /**
     * The adjusted Rand index: 1 for the same grouping whatever its names, about 0 for groupings that have nothing to do
     * with one another. Hubert and Arabie, "Comparing partitions", Journal of Classification 2, 1985. Those without a
     * group in either grouping are left out.
     */
    public static double adjustedRandIndex(int[] one, int[] other) {
        int size = Math.max(
                        IntStream.of(one).max().orElse(0),
                        IntStream.of(other).max().orElse(0))
                + 1;
        var together = new long[size][size];
        var inOne = new long[size];
        var inOther = new long[size];
        long all = 0;
        for (int i = 0; i < one.length; i++) {
            if (one[i] >= 0 && other[i] >= 0) {
                together[one[i]][other[i]]++;
                inOne[one[i]]++;
                inOther[other[i]]++;
                all++;
            }
        }
        double pairs = 0;
        for (var row : together) {
            pairs += pairs(row);
        }
        double expected = pairs(inOne) * pairs(inOther) / (all * (all - 1) / 2.0);
        double most = (pairs(inOne) + pairs(inOther)) / 2;
        return most == expected ? 1 : (pairs - expected) / (most - expected);
    }

    private static double pairs(long[] sizes) {
        double pairs = 0;
        for (long size : sizes) {
            pairs += size * (size - 1) / 2.0;
        }
        return pairs;
    }
}
