package org.minyi.rules.budget;

/** Those who want a project, that is who give it points above zero, by number in ascending order. */
public final class Support {
    private final int[] voters;
    private final long[] points;
    private final long total;

    Support(int[] voters, long[] points) {
        this.voters = voters;
        this.points = points;
        long sum = 0;
        for (long each : points) {
            sum = Math.addExact(sum, each);
        }
        total = sum;
    }

    public int size() {
        return voters.length;
    }

    /** The number of the supporter at a place from 0 below {@link #size()}. */
    public int voter(int place) {
        return voters[place];
    }

    /** The points this supporter gives, in the election's smallest unit of points. */
    public long points(int place) {
        return points[place];
    }

    /** All points of all supporters. */
    public long total() {
        return total;
    }
}
