package org.minyi.rules.ballot.ranked;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/**
 * The strongest path between each two candidates, by Floyd and Warshall's algorithm over (max, min); Schulze 2011,
 * section 2.3.
 */
final class StrongestPaths {
    private final long[][] strength;
    private final int[][] lastBefore;

    StrongestPaths(long[][] preferred) {
        int n = preferred.length;
        strength = new long[n][n];
        lastBefore = new int[n][n];
        for (int a = 0; a < n; a++) {
            Arrays.fill(lastBefore[a], a);
            for (int b = 0; b < n; b++) {
                strength[a][b] = preferred[a][b] > preferred[b][a] ? preferred[a][b] : 0;
            }
        }
        for (int via = 0; via < n; via++) {
            for (int from = 0; from < n; from++) {
                if (from != via) {
                    widen(from, via);
                }
            }
        }
    }

    private void widen(int from, int via) {
        for (int to = 0; to < strength.length; to++) {
            long throughVia = Math.min(strength[from][via], strength[via][to]);
            if (to != from && to != via && throughVia > strength[from][to]) {
                strength[from][to] = throughVia;
                lastBefore[from][to] = lastBefore[via][to];
            }
        }
    }

    /** The strength of the strongest path, 0 if there is none. */
    long strength(int from, int to) {
        return strength[from][to];
    }

    long[][] strengths() {
        return strength;
    }

    boolean before(int a, int b) {
        return strength[a][b] > strength[b][a];
    }

    /** The candidates along the strongest path, both ends included. */
    List<Integer> route(int from, int to) {
        var route = new LinkedList<Integer>();
        for (int at = to; at != from; at = lastBefore[from][at]) {
            route.addFirst(at);
        }
        route.addFirst(from);
        return route;
    }
}
