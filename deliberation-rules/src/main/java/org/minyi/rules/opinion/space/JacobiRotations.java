package org.minyi.rules.opinion.space;

/**
 * All eigenvectors of a small symmetric matrix, by turning one pair of axes after the other until nothing is left beside
 * the diagonal.
 *
 * <p>Source: Golub and Van Loan, "Matrix Computations", section on Jacobi methods (cyclic by row).
 */
final class JacobiRotations {
    private static final int MOST_SWEEPS = 50;
    private static final double NOTHING = 1e-15;

    private final double[][] a;
    private final double[][] vectors;

    private JacobiRotations(double[][] matrix) {
        a = matrix;
        vectors = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            vectors[i][i] = 1;
        }
    }

    /** Eigenvalues, largest first, and the eigenvector of each; {@code vectors[i][k]} is entry i of vector k. */
    record Result(double[] values, double[][] vectors) {}

    static Result of(double[][] matrix) {
        var rotations = new JacobiRotations(matrix);
        for (int sweep = 0;
                sweep < MOST_SWEEPS && rotations.besideDiagonal() > NOTHING * rotations.onDiagonal();
                sweep++) {
            for (int p = 0; p < matrix.length; p++) {
                for (int q = p + 1; q < matrix.length; q++) {
                    rotations.rotate(p, q);
                }
            }
        }
        rotations.sort();
        return new Result(rotations.diagonal(), rotations.vectors);
    }

    private void rotate(int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double tan = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cos = 1 / Math.sqrt(tan * tan + 1);
        double sin = tan * cos;
        for (int i = 0; i < a.length; i++) {
            turn(a[i], p, q, cos, sin);
            turn(vectors[i], p, q, cos, sin);
        }
        for (int j = 0; j < a.length; j++) {
            double ap = a[p][j];
            double aq = a[q][j];
            a[p][j] = cos * ap - sin * aq;
            a[q][j] = sin * ap + cos * aq;
        }
    }

    private static void turn(double[] row, int p, int q, double cos, double sin) {
        double atP = row[p];
        double atQ = row[q];
        row[p] = cos * atP - sin * atQ;
        row[q] = sin * atP + cos * atQ;
    }

    private void sort() {
        for (int i = 0; i < a.length; i++) {
            int largest = i;
            for (int j = i + 1; j < a.length; j++) {
                largest = a[j][j] > a[largest][largest] ? j : largest;
            }
            double value = a[i][i];
            a[i][i] = a[largest][largest];
            a[largest][largest] = value;
            for (var row : vectors) {
                double entry = row[i];
                row[i] = row[largest];
                row[largest] = entry;
            }
        }
    }

    private double[] diagonal() {
        return SymmetricMatrix.vector(a.length, i -> a[i][i]);
    }

    private double onDiagonal() {
        double most = 0;
        for (int i = 0; i < a.length; i++) {
            most = Math.max(most, Math.abs(a[i][i]));
        }
        return most;
    }

    private double besideDiagonal() {
        double most = 0;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                most = Math.max(most, Math.abs(a[p][q]));
            }
        }
        return most;
    }
}
