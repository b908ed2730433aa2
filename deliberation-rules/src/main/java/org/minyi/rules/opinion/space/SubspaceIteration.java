package org.minyi.rules.opinion.space;

import java.util.SplittableRandom;

/**
 * The eigenvectors of a symmetric matrix that belong to its largest eigenvalues: power iteration with several vectors at
 * once, which are kept apart and turned to their best fit (Rayleigh-Ritz) at every step.
 *
 * <p>Polis multiplies by the votes a hundred times, one component after the other, from a start by chance; that is this
 * iteration with one vector. Several vectors converge as fast as the ninth eigenvalue is below the second, not the third
 * below it, and the start is always the same, so that the same matrix always gives the same bits.
 *
 * <p>Source: Golub and Van Loan, "Matrix Computations", section on orthogonal iteration with Ritz acceleration.
 */
final class SubspaceIteration {
    private static final int SPARE = 6;
    private static final int MOST_STEPS = 3_000;
    private static final double EXACT = 1e-12;
    private static final double NOTHING = 1e-12;

    private final SymmetricMatrix matrix;
    private double[][] vectors;
    private double[][] products;
    private double[] values;

    SubspaceIteration(SymmetricMatrix matrix, double[]... start) {
        this.matrix = matrix;
        this.vectors = start;
        this.products = start;
        this.values = new double[start.length];
        orthonormalise();
        fit();
    }

    /** The eigenvectors of the largest eigenvalues, as near as the arithmetic allows. */
    static SubspaceIteration leading(SymmetricMatrix matrix, int count) {
        var random = new SplittableRandom(1);
        var start = new double[Math.min(matrix.size(), count + SPARE)][];
        for (int i = 0; i < start.length; i++) {
            start[i] = SymmetricMatrix.vector(matrix.size(), j -> random.nextDouble() - 0.5);
        }
        var iteration = new SubspaceIteration(matrix, start);
        for (int step = 0; step < MOST_STEPS && !iteration.exact(count); step++) {
            iteration.step();
        }
        return iteration;
    }

    void step() {
        vectors = products;
        orthonormalise();
        fit();
    }

    /** An eigenvalue; 0 where the matrix has no further one. */
    double value(int index) {
        return index < vectors.length && !isNothing(index) ? values[index] : 0;
    }

    /** An eigenvector of length 1; all zero where the matrix has no further one. */
    double[] vector(int index) {
        return index < vectors.length && !isNothing(index) ? vectors[index].clone() : new double[matrix.size()];
    }

    private boolean isNothing(int index) {
        return values[index] <= NOTHING * Math.max(values[0], matrix.largest());
    }

    /** Turns the vectors within their span so that each comes as near to an eigenvector as the span allows. */
    private void fit() {
        var images = new double[vectors.length][];
        for (int i = 0; i < vectors.length; i++) {
            images[i] = matrix.times(vectors[i]);
        }
        var within = new double[vectors.length][vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            for (int j = i; j < vectors.length; j++) {
                within[i][j] = dot(vectors[i], images[j]);
                within[j][i] = within[i][j];
            }
        }
        var fitted = JacobiRotations.of(within);
        values = fitted.values();
        vectors = turned(vectors, fitted.vectors());
        products = turned(images, fitted.vectors());
    }

    private boolean exact(int count) {
        for (int i = 0; i < Math.min(count, vectors.length); i++) {
            double miss = 0;
            for (int j = 0; j < matrix.size(); j++) {
                double difference = products[i][j] - values[i] * vectors[i][j];
                miss += difference * difference;
            }
            if (Math.sqrt(miss) > EXACT * values[0]) {
                return false;
            }
        }
        return true;
    }

    private double[][] turned(double[][] from, double[][] turn) {
        var to = new double[from.length][matrix.size()];
        for (int i = 0; i < from.length; i++) {
            for (int k = 0; k < from.length; k++) {
                addTimes(to[i], from[k], turn[k][i]);
            }
        }
        return to;
    }

    private void orthonormalise() {
        for (int i = 0; i < vectors.length; i++) {
            double before = Math.sqrt(dot(vectors[i], vectors[i]));
            for (int twice = 0; twice < 2; twice++) {
                for (int earlier = 0; earlier < i; earlier++) {
                    addTimes(vectors[i], vectors[earlier], -dot(vectors[i], vectors[earlier]));
                }
            }
            double after = Math.sqrt(dot(vectors[i], vectors[i]));
            double factor = after <= NOTHING * before ? 0 : 1 / after;
            for (int j = 0; j < vectors[i].length; j++) {
                vectors[i][j] *= factor;
            }
        }
    }

    private static void addTimes(double[] sum, double[] vector, double factor) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * vector[j];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int j = 0; j < one.length; j++) {
            sum += one[j] * other[j];
        }
        return sum;
    }
}
