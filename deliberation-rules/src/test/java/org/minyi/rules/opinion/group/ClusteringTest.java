package org.minyi.rules.opinion.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.opinion.Conversations;
import org.minyi.rules.opinion.PolisVectors;
import tools.jackson.databind.JsonNode;

@DisplayName("Clusters of points")
class ClusteringTest {
    @Test
    @DisplayName("there are never more clusters than different points")
    void fewPoints() {
        for (var id : new String[] {"kmeans/less-items-than-k", "kmeans/identical-rows"}) {
            var vector = PolisVectors.get(id);
            var points = Points.of(PolisVectors.matrix(vector.get("data")));
            int most = vector.get("k").asInt();

            var partition = KMeans.from(points, VariancePartition.centres(points, most), 100, 0);

            assertThat(partition.clusters())
                    .isEqualTo(vector.get("expected_clusters").asInt());
            assertThat(partition.inertia()).isZero();
            assertThat(GlobalKMeans.oneMore(points, partition).clusters()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("from an earlier partition one more cluster is found")
    void growing() {
        var vector = PolisVectors.get("kmeans/growing");
        var points = Points.of(PolisVectors.matrix(vector.get("data")));
        var clusterOf = new int[points.size()];
        for (int cluster = 0; cluster < vector.get("last").size(); cluster++) {
            for (var member : vector.get("last").get(cluster)) {
                clusterOf[member.asInt()] = cluster;
            }
        }
        // The last point is new: it goes where it is nearest.
        clusterOf[4] = 0;

        var last = KMeans.from(points, Partition.of(points, clusterOf, 2).centres(), 100, 0);
        var grown = GlobalKMeans.oneMore(points, last);

        assertThat(grown.clusters()).isEqualTo(vector.get("expected_clusters").asInt());
        assertThat(Conversations.adjustedRandIndex(grown.clusterOf(), new int[] {0, 0, 1, 1, 2}))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("the most distal point is the one farthest from its nearest centre")
    void mostDistal() {
        var vector = PolisVectors.get("clusters/most-distal");
        var points = Points.of(PolisVectors.matrix(vector.get("data")));
        var expected = vector.get("expected");

        var distal = Partition.of(points, new int[] {0, 0, 1, 1, 1}, 2).mostDistal(points);

        assertThat("p" + (distal.point() + 1)).isEqualTo(expected.get("member").asString());
        assertThat(distal.cluster() + 1).isEqualTo(expected.get("cluster").asInt());
        assertThat(distal.distance()).isCloseTo(expected.get("distance").asDouble(), within(5e-9));
    }

    @Test
    @DisplayName("bounds spare comparing, they do not change the outcome")
    void asLloyd() {
        var random = new Random(5);
        var rows = new double[500][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {random.nextGaussian() + i % 3 * 2, random.nextGaussian()};
        }
        var points = Points.of(rows);
        var start = VariancePartition.centres(points, 20);

        var fast = KMeans.from(points, start, 40, 0);

        var plain = start;
        for (int round = 0; round < 40; round++) {
            plain = Partition.of(points, nearest(points, plain), plain.length).centres();
        }
        assertThat(fast.clusterOf()).containsExactly(nearest(points, plain));
        assertThat(start).hasDimensions(20, 2);
    }

    private static int[] nearest(Points points, double[][] centres) {
        var nearest = new int[points.size()];
        for (int point = 0; point < nearest.length; point++) {
            for (int centre = 1; centre < centres.length; centre++) {
                if (points.squaredDistance(point, centres[centre])
                        < points.squaredDistance(point, centres[nearest[point]])) {
                    nearest[point] = centre;
                }
            }
        }
        return nearest;
    }

    @Test
    @DisplayName("a centre that loses its points starts again at the most distal one")
    void emptied() {
        var points = Points.of(new double[] {0, 0}, new double[] {1, 0}, new double[] {10, 0}, new double[] {11, 0});

        var partition = KMeans.from(points, new double[][] {{0, 0}, {0, 0}, {19, 0}}, 100, 0);

        assertThat(partition.clusterOf()).containsExactly(2, 0, 1, 1);
        assertThat(partition.centres()).isDeepEqualTo(new double[][] {{1, 0}, {10.5, 0}, {0, 0}});
        assertThat(partition.inertia()).isEqualTo(0.5);
    }

    @Test
    @DisplayName("a place counts as many times as people stand there")
    void weighted() {
        var points = Points.weighted(new double[][] {{0, 0}, {4, 0}}, new double[] {3, 1});

        var whole = Partition.whole(points);

        assertThat(whole.centres()).isDeepEqualTo(new double[][] {{1, 0}});
        assertThat(whole.inertia()).isEqualTo(3 * 1 + 9);
    }

    @Test
    @DisplayName("silhouettes are those of Polis to the printed digits")
    void silhouettes() {
        var all = PolisVectors.get("silhouette/all");
        var silhouette = Silhouette.of(
                PolisVectors.matrix(all.get("dist")), new double[] {1, 1, 1, 1}, clusters(all.get("clusters")), 2);

        assertThat(silhouette.mean()).isCloseTo(all.get("expected").asDouble(), within(1e-4));
        assertThat(silhouette.ofPoint()[0])
                .isCloseTo(PolisVectors.get("silhouette/member").get("expected").asDouble(), within(1e-5));
        assertThat(silhouette.standardError()).isCloseTo(0.0800, within(5e-5));

        var alone = Silhouette.of(
                new double[][] {{0, 3, 4}, {3, 0, 2}, {4, 2, 0}}, new double[] {1, 1, 1}, new int[] {0, 1, 1}, 2);
        assertThat(alone.ofPoint()[0])
                .isEqualTo(
                        PolisVectors.get("silhouette/singleton").get("expected").asDouble());
    }

    private static int[] clusters(JsonNode clusters) {
        return clusters.get(0).size() == 2 ? new int[] {0, 0, 1, 1} : new int[] {0, 1, 1};
    }

    @Test
    @DisplayName("a point of weight two counts in a silhouette as two points there would count for the others")
    void weightedSilhouette() {
        var distances = new double[][] {{0, 1, 4, 6}, {1, 0, 4, 6}, {4, 4, 0, 2}, {6, 6, 2, 0}};

        var silhouette = Silhouette.of(distances, new double[] {1, 1, 3, 1}, new int[] {0, 0, 1, 1}, 2);

        assertThat(silhouette.ofPoint()).containsExactly(new double[] {7 / 9.0, 7 / 9.0, 0.5, 4 / 6.0}, within(1e-12));
        assertThat(silhouette.mean()).isCloseTo((14 / 9.0 + 1.5 + 4 / 6.0) / 6, within(1e-12));
    }

    @Test
    @DisplayName("distances are those of Euclid")
    void distances() {
        var vector = PolisVectors.get("euclid-dist");
        var expected = PolisVectors.matrix(vector.get("expected"));

        var distances = Points.of(PolisVectors.matrix(vector.get("rows"))).distances();

        for (int row = 0; row < expected.length; row++) {
            assertThat(distances[row])
                    .containsExactly(expected[row], within(vector.get("tol").asDouble()));
        }
    }
}
