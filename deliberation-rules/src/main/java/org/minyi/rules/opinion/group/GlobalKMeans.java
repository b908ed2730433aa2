package org.minyi.rules.opinion.group;

import java.util.Arrays;

/**
 * k-means without a start by chance: the best partition into one more cluster is looked for from the best one so far,
 * with each point in turn as the further centre.
 *
 * <p>Polis starts from the first points it comes across and from its last result, so its groups depend on who voted
 * first; here the same points always give the same groups, and seldom anything but the best ones.
 *
 * <p>Source: Likas, Vlassis, Verbeek, "The global k-means clustering algorithm", Pattern Recognition 36, 2003.
 */
final class GlobalKMeans {
    private static final int ROUNDS = 1_000;

    private GlobalKMeans() {}

    /** The best partition found that has one cluster more, or the same one if all points lie on its centres. */
    static Partition oneMore(Points points, Partition partition) {
        var best = partition;
        var centres = Arrays.copyOf(partition.centres(), partition.clusters() + 1);
        for (int point = 0; point < points.size(); point++) {
            centres[partition.clusters()] = points.point(point);
            var tried = KMeans.from(points, centres, ROUNDS, 0);
            if (tried.clusters() > partition.clusters() && (best == partition || tried.inertia() < best.inertia())) {
                best = tried;
            }
        }
        return best;
    }
}
