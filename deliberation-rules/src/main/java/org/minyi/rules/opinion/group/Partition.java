package org.minyi.rules.opinion.group;

/**
 * Points divided into clusters.
 *
 * @param clusterOf the cluster of each point
 * @param centres the weighted mean of each cluster, none of which is empty
 * @param inertia the weighted sum of the squared distances of the points from their centres
 */
record Partition(int[] clusterOf, double[][] centres, double inertia) {
    /** The point that lies farthest from every centre, and the nearest of the centres. */
    record Distal(int point, int cluster, double distance) {}

    /** The partition that a list of clusters means; those without a point are left out. */
    static Partition of(Points points, int[] clusterOf, int clusters) {
        var sums = new double[clusters][points.dimensions()];
        var weights = new double[clusters];
        for (int point = 0; point < points.size(); point++) {
            weights[clusterOf[point]] += points.weight(point);
            for (int dimension = 0; dimension < points.dimensions(); dimension++) {
                sums[clusterOf[point]][dimension] += points.weight(point) * points.at(point, dimension);
            }
        }
        var renamed = new int[clusters];
        int used = 0;
        for (int cluster = 0; cluster < clusters; cluster++) {
            renamed[cluster] = weights[cluster] > 0 ? used++ : -1;
        }
        var centres = new double[used][points.dimensions()];
        for (int cluster = 0; cluster < clusters; cluster++) {
            for (int dimension = 0; renamed[cluster] >= 0 && dimension < points.dimensions(); dimension++) {
                centres[renamed[cluster]][dimension] = sums[cluster][dimension] / weights[cluster];
            }
        }
        var clear = new int[points.size()];
        double inertia = 0;
        for (int point = 0; point < points.size(); point++) {
            clear[point] = renamed[clusterOf[point]];
            inertia += points.weight(point) * points.squaredDistance(point, centres[clear[point]]);
        }
        return new Partition(clear, centres, inertia);
    }

    /** Everybody in one cluster. */
    static Partition whole(Points points) {
        return of(points, new int[points.size()], 1);
    }

    int clusters() {
        return centres.length;
    }

    /** Finds the point farthest from its nearest centre, the first of them in the order of the points. */
    Distal mostDistal(Points points) {
        var farthest = new Distal(-1, -1, -1);
        for (int point = 0; point < points.size(); point++) {
            int nearest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int cluster = 0; cluster < centres.length; cluster++) {
                double distance = points.squaredDistance(point, centres[cluster]);
                if (distance < least) {
                    least = distance;
                    nearest = cluster;
                }
            }
            if (Math.sqrt(least) > farthest.distance()) {
                farthest = new Distal(point, nearest, Math.sqrt(least));
            }
        }
        return farthest;
    }
}
