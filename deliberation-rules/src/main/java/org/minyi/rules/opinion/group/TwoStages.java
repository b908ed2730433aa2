package org.minyi.rules.opinion.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The two stages of dividing people: about a hundred base clusters, then two to five groups of these, which weigh as many
 * as the people in them. A hundred places or fewer are base clusters each.
 */
final class TwoStages {
    private static final int BASE_CLUSTERS = 100;
    // Base clusters only thin people out: after some rounds further ones move hardly anybody to another group.
    private static final int BASE_ROUNDS = 20;
    private static final double BASE_REST = 0.01;
    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final int BASE_CLUSTERS_A_GROUP = 12;

    private final Places places;
    private final Partition base;
    private final double[] weights;

    private TwoStages(Places places) {
        this.places = places;
        this.base = baseClusters(places.points());
        this.weights = new double[base.clusters()];
        for (int place = 0; place < places.points().size(); place++) {
            weights[base.clusterOf()[place]] += places.points().weight(place);
        }
    }

    /** The groupings into two, three and so on; one whole or nothing where there are not two places. */
    static List<Grouping> groupings(Places places) {
        if (places.points().size() == 0) {
            return List.of(Grouping.none(places.placeOf().length));
        }
        return new TwoStages(places).groupings();
    }

    private List<Grouping> groupings() {
        var points = Points.weighted(base.centres(), weights);
        var distances = points.distances();
        var partition = Partition.whole(points);
        if (points.size() < FEWEST) {
            return List.of(grouping(partition, Silhouette.NONE));
        }
        var groupings = new ArrayList<Grouping>();
        int most = Math.min(MOST, FEWEST + points.size() / BASE_CLUSTERS_A_GROUP);
        for (int count = FEWEST; count <= Math.min(most, points.size()); count++) {
            partition = GlobalKMeans.oneMore(points, partition);
            groupings.add(grouping(
                    partition, Silhouette.of(distances, weights, partition.clusterOf(), partition.clusters())));
        }
        return groupings;
    }

    private static Partition baseClusters(Points points) {
        if (points.size() > BASE_CLUSTERS) {
            return KMeans.from(points, VariancePartition.centres(points, BASE_CLUSTERS), BASE_ROUNDS, BASE_REST);
        }
        var each = new int[points.size()];
        Arrays.setAll(each, point -> point);
        return Partition.of(points, each, points.size());
    }

    private Grouping grouping(Partition groups, Silhouette silhouette) {
        var groupOf = Arrays.stream(places.placeOf())
                .map(place -> place < 0 ? -1 : groups.clusterOf()[base.clusterOf()[place]])
                .toArray();
        return Grouping.of(groupOf, groups.centres(), silhouette);
    }
}
