package org.minyi.rules.opinion.group;

import java.util.Arrays;

/**
 * Lloyd's k-means: every point goes to its nearest centre, every centre to the mean of its points, until they rest.
 *
 * <p>A lower bound of a point's distance to every other centre, kept from round to round, spares most of the comparing;
 * the outcome is that of comparing everything. A centre that loses all its points starts again at the point farthest from
 * all centres, or leaves if there is none.
 *
 * <p>Sources: Lloyd, "Least squares quantization in PCM", IEEE Transactions on Information Theory 28, 1982; Hamerly,
 * "Making k-means even faster", SIAM Data Mining 2010.
 */
final class KMeans {
    private final Points points;
    private final int[] nearest;
    private final double[] upper;
    private final double[] lower;
    private double[][] centres;
    private double[] halfway;

    private KMeans(Points points, double[][] centres) {
        this.points = points;
        this.centres = centres;
        this.nearest = new int[points.size()];
        this.upper = new double[points.size()];
        this.lower = new double[points.size()];
        this.halfway = new double[centres.length];
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
    }

    /**
     * Runs from given centres.
     *
     * @param centres at least one
     * @param rounds how often the centres move at most
     * @param rest the centres are at rest when none moves farther than this; 0 for the fixed point itself
     */
    static Partition from(Points points, double[][] centres, int rounds, double rest) {
        var run = new KMeans(points, centres);
        for (int round = 0; round < rounds && run.round() > rest; round++) {}
        return Partition.of(points, run.assign(), run.centres.length);
    }

    /** Assigns all points and moves the centres; says how far the one went that went farthest. */
    private double round() {
        var partition = Partition.of(points, assign(), centres.length);
        if (partition.clusters() < centres.length) {
            restart(partition);
            return Double.POSITIVE_INFINITY;
        }
        var moved = new double[centres.length];
        int first = 0;
        for (int centre = 0; centre < centres.length; centre++) {
            moved[centre] = distance(centres[centre], partition.centres()[centre]);
            first = moved[centre] > moved[first] ? centre : first;
        }
        centres = partition.centres();
        loosen(moved, first);
        return moved[first];
    }

    private void restart(Partition left) {
        var distal = left.mostDistal(points);
        boolean further = distal.distance() > 0;
        centres = Arrays.copyOf(left.centres(), left.clusters() + (further ? 1 : 0));
        if (further) {
            centres[left.clusters()] = points.point(distal.point());
        }
        halfway = new double[centres.length];
        Arrays.fill(nearest, 0);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        Arrays.fill(lower, 0);
    }

    private void loosen(double[] moved, int first) {
        double second = 0;
        for (int centre = 0; centre < moved.length; centre++) {
            second = centre == first ? second : Math.max(second, moved[centre]);
        }
        for (int point = 0; point < points.size(); point++) {
            upper[point] += moved[nearest[point]];
            lower[point] -= nearest[point] == first ? second : moved[first];
        }
    }

    private int[] assign() {
        for (int centre = 0; centre < centres.length; centre++) {
            halfway[centre] = Double.POSITIVE_INFINITY;
            for (int other = 0; other < centres.length; other++) {
                if (other != centre) {
                    halfway[centre] = Math.min(halfway[centre], distance(centres[centre], centres[other]) / 2);
                }
            }
        }
        for (int point = 0; point < points.size(); point++) {
            double free = Math.max(halfway[nearest[point]], lower[point]);
            if (upper[point] > free) {
                upper[point] = Math.sqrt(points.squaredDistance(point, centres[nearest[point]]));
                if (upper[point] > free) {
                    compare(point);
                }
            }
        }
        return nearest;
    }

    private void compare(int point) {
        double least = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        int best = 0;
        for (int centre = 0; centre < centres.length; centre++) {
            double distance = points.squaredDistance(point, centres[centre]);
            if (distance < least) {
                second = least;
                least = distance;
                best = centre;
            } else if (distance < second) {
                second = distance;
            }
        }
        nearest[point] = best;
        upper[point] = Math.sqrt(least);
        lower[point] = Math.sqrt(second);
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int dimension = 0; dimension < one.length; dimension++) {
            double difference = one[dimension] - other[dimension];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }
}
