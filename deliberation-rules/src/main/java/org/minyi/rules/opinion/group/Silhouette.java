package org.minyi.rules.opinion.group;

/**
 * How well points lie within their clusters: 1 far from all others, 0 between two, below 0 nearer to another one.
 *
 * <p>A point's number is (b - a) / max(a, b), with a its mean distance to the others of its cluster and b the mean
 * distance to those of the nearest other cluster; a point alone in its cluster has 0. Points count by their weight.
 *
 * <p>Source: Rousseeuw, "Silhouettes", Journal of Computational and Applied Mathematics 20, 1987; Polis,
 * math/clusters.clj, where every base cluster counts once, however many people it stands for.
 */
record Silhouette(double[] ofPoint, double mean, double standardError) {
    /** For points that are not divided. */
    static final Silhouette NONE = new Silhouette(new double[0], 0, 0);

    /** Looks at all points; there are at least two clusters. */
    static Silhouette of(double[][] distances, double[] weights, int[] clusterOf, int clusters) {
        var ofPoint = new double[weights.length];
        double weight = 0;
        double squares = 0;
        double sum = 0;
        for (int point = 0; point < weights.length; point++) {
            ofPoint[point] = of(point, distances[point], weights, clusterOf, clusters);
            weight += weights[point];
            squares += weights[point] * weights[point];
            sum += weights[point] * ofPoint[point];
        }
        double mean = sum / weight;
        double variance = 0;
        for (int point = 0; point < weights.length; point++) {
            variance += weights[point] * (ofPoint[point] - mean) * (ofPoint[point] - mean) / weight;
        }
        // Weights that differ tell less than as many points alike would: Kish's effective number of points.
        return new Silhouette(ofPoint, mean, Math.sqrt(variance * squares / (weight * weight)));
    }

    private static double of(int point, double[] distances, double[] weights, int[] clusterOf, int clusters) {
        var sums = new double[clusters];
        var weight = new double[clusters];
        for (int other = 0; other < weights.length; other++) {
            if (other != point) {
                sums[clusterOf[other]] += weights[other] * distances[other];
                weight[clusterOf[other]] += weights[other];
            }
        }
        int own = clusterOf[point];
        if (weight[own] == 0) {
            return 0;
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster < clusters; cluster++) {
            nearest = cluster == own ? nearest : Math.min(nearest, sums[cluster] / weight[cluster]);
        }
        double within = sums[own] / weight[own];
        double larger = Math.max(nearest, within);
        return larger == 0 ? 0 : (nearest - within) / larger;
    }
}
