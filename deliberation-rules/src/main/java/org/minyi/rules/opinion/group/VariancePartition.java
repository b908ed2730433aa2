package org.minyi.rules.opinion.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where k-means starts: the box with the greatest squared error is cut through its mean, across the axis along which it
 * is widest, until there are enough boxes or all points of each are alike. No chance is in it.
 *
 * <p>Source: Su and Dy, "In search of deterministic methods for initializing k-means and Gaussian mixture clustering",
 * Intelligent Data Analysis 11, 2007 (Var-Part).
 */
final class VariancePartition {
    private final Points points;
    private final int[] order;
    private final List<Box> boxes = new ArrayList<>();

    private VariancePartition(Points points) {
        this.points = points;
        order = new int[points.size()];
        for (int point = 0; point < order.length; point++) {
            order[point] = point;
        }
    }

    /** Points {@code from} to {@code to} of the order, with their squared error and where to cut them. */
    private record Box(int from, int to, double[] mean, int axis, double error) {}

    /** The means of at most so many boxes. */
    static double[][] centres(Points points, int most) {
        var partition = new VariancePartition(points);
        partition.boxes.add(partition.box(0, points.size()));
        while (partition.boxes.size() < most && partition.cutWorst()) {}
        return partition.boxes.stream().map(Box::mean).toArray(double[][]::new);
    }

    private boolean cutWorst() {
        var worst = boxes.stream().max(Comparator.comparingDouble(Box::error)).orElseThrow();
        int cut = worst.error() > 0 ? arrange(worst) : worst.from();
        if (cut == worst.from() || cut == worst.to()) {
            return false;
        }
        boxes.set(boxes.indexOf(worst), box(worst.from(), cut));
        boxes.add(box(cut, worst.to()));
        return true;
    }

    /** Brings the points that lie below the mean to the front, all in the order they had; says where the others begin. */
    private int arrange(Box box) {
        var above = new int[box.to() - box.from()];
        int below = box.from();
        int kept = 0;
        for (int place = box.from(); place < box.to(); place++) {
            if (points.at(order[place], box.axis()) < box.mean()[box.axis()]) {
                order[below++] = order[place];
            } else {
                above[kept++] = order[place];
            }
        }
        System.arraycopy(above, 0, order, below, kept);
        return below;
    }

    private Box box(int from, int to) {
        var mean = new double[points.dimensions()];
        double weight = 0;
        for (int place = from; place < to; place++) {
            weight += points.weight(order[place]);
            for (int axis = 0; axis < mean.length; axis++) {
                mean[axis] += points.weight(order[place]) * points.at(order[place], axis);
            }
        }
        int widest = 0;
        double most = -1;
        double error = 0;
        for (int axis = 0; axis < mean.length; axis++) {
            mean[axis] /= weight;
            double along = 0;
            for (int place = from; place < to; place++) {
                double difference = points.at(order[place], axis) - mean[axis];
                along += points.weight(order[place]) * difference * difference;
            }
            error += along;
            widest = along > most ? axis : widest;
            most = Math.max(most, along);
        }
        return new Box(from, to, mean, widest, error);
    }
}
