package org.minyi.rules.opinion.group;

import java.util.Arrays;

/** Points in a space of few dimensions, each standing for a number of people. */
final class Points {
    private final int dimensions;
    private final double[] coordinates;
    private final double[] weights;

    /**
     * Takes the arrays as they are.
     *
     * @param dimensions how many coordinates a point has
     * @param coordinates of the first point, then of the second, and so on
     * @param weights how many people a point stands for
     */
    Points(int dimensions, double[] coordinates, double[] weights) {
        this.dimensions = dimensions;
        this.coordinates = coordinates;
        this.weights = weights;
    }

    /** Points that stand for one person each. */
    static Points of(double[]... points) {
        var weights = new double[points.length];
        Arrays.fill(weights, 1);
        return weighted(points, weights);
    }

    static Points weighted(double[][] points, double[] weights) {
        int dimensions = points.length == 0 ? 0 : points[0].length;
        var coordinates = new double[points.length * dimensions];
        for (int point = 0; point < points.length; point++) {
            System.arraycopy(points[point], 0, coordinates, point * dimensions, dimensions);
        }
        return new Points(dimensions, coordinates, weights);
    }

    int size() {
        return weights.length;
    }

    int dimensions() {
        return dimensions;
    }

    double at(int point, int dimension) {
        return coordinates[point * dimensions + dimension];
    }

    double weight(int point) {
        return weights[point];
    }

    double[] point(int point) {
        return Arrays.copyOfRange(coordinates, point * dimensions, (point + 1) * dimensions);
    }

    double squaredDistance(int point, double[] place) {
        int start = point * dimensions;
        double sum = 0;
        for (int dimension = 0; dimension < dimensions; dimension++) {
            double difference = coordinates[start + dimension] - place[dimension];
            sum += difference * difference;
        }
        return sum;
    }

    /** The distances between all points. */
    double[][] distances() {
        var distances = new double[size()][size()];
        for (int one = 0; one < size(); one++) {
            var place = point(one);
            for (int other = 0; other < size(); other++) {
                distances[one][other] = Math.sqrt(squaredDistance(other, place));
            }
        }
        return distances;
    }
}
