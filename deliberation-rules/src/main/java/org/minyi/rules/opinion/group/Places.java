package org.minyi.rules.opinion.group;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import org.minyi.rules.opinion.space.Positions;

/**
 * The different places at which people stand, in the order of their coordinates: sums over them come out the same
 * whatever the order of the rows.
 *
 * @param points the places, each with the number of people there
 * @param placeOf the place of a row, or -1 for those who are not placed
 */
record Places(Points points, int[] placeOf) {
    private record Stand(double x, double y, int row) {
        private static final Comparator<Stand> ORDER =
                Comparator.comparingDouble(Stand::x).thenComparingDouble(Stand::y);

        private boolean isAt(Stand other) {
            return x == other.x && y == other.y;
        }
    }

    static Places of(Positions positions, BitSet placed) {
        // Adding 0 makes one of the two zeros, which compare as different.
        var stands = placed.stream()
                .mapToObj(row -> new Stand(positions.x(row) + 0.0, positions.y(row) + 0.0, row))
                .toArray(Stand[]::new);
        Arrays.parallelSort(stands, Stand.ORDER);
        var placeOf = new int[positions.size()];
        Arrays.fill(placeOf, -1);
        var coordinates = new double[2 * stands.length];
        var people = new double[stands.length];
        int last = -1;
        for (int i = 0; i < stands.length; i++) {
            if (i == 0 || !stands[i].isAt(stands[i - 1])) {
                last++;
                coordinates[2 * last] = stands[i].x();
                coordinates[2 * last + 1] = stands[i].y();
            }
            people[last]++;
            placeOf[stands[i].row()] = last;
        }
        return new Places(
                new Points(2, Arrays.copyOf(coordinates, 2 * last + 2), Arrays.copyOf(people, last + 1)), placeOf);
    }
}
