package org.minyi.rules.opinion.space;

import java.util.function.IntToDoubleFunction;

/** A symmetric matrix of real numbers, as far as eigenvectors need it. */
final class SymmetricMatrix {
    private final int size;
    private final double[] cells;

    private SymmetricMatrix(int size, double[] cells) {
        this.size = size;
        this.cells = cells;
    }

    /** The number in a row and a column. */
    @FunctionalInterface
    interface Cells {
        double at(int row, int column);
    }

    static SymmetricMatrix of(int size, Cells cells) {
        var all = new double[size * size];
        for (int row = 0; row < size; row++) {
            for (int column = row; column < size; column++) {
                double cell = cells.at(row, column);
                all[row * size + column] = cell;
                all[column * size + row] = cell;
            }
        }
        return new SymmetricMatrix(size, all);
    }

    int size() {
        return size;
    }

    double at(int row, int column) {
        return cells[row * size + column];
    }

    double largest() {
        double largest = 0;
        for (double cell : cells) {
            largest = Math.max(largest, Math.abs(cell));
        }
        return largest;
    }

    /** The matrix times a vector. A symmetric matrix is summed row by row, which lets every column be added at once. */
    double[] times(double[] vector) {
        var product = new double[size];
        for (int row = 0; row < size; row++) {
            double factor = vector[row];
            int start = row * size;
            for (int column = 0; column < size; column++) {
                product[column] += factor * cells[start + column];
            }
        }
        return product;
    }

    static double[] vector(int size, IntToDoubleFunction entry) {
        var vector = new double[size];
        for (int i = 0; i < size; i++) {
            vector[i] = entry.applyAsDouble(i);
        }
        return vector;
    }
}
