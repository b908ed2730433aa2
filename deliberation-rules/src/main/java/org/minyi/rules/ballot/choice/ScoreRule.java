package org.minyi.rules.ballot.choice;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Each voter gives candidates points within limits, and those with the largest sums fill the places. A candidate left
 * out gets the lowest score; a paper with a score beyond the limits or for somebody else is invalid as a whole.
 *
 * <p>Source: range voting (Smith, "Range voting", 2000), by sums.
 */
public record ScoreRule(List<String> candidates, int lowest, int highest, int places) {
    public ScoreRule {
        candidates = List.copyOf(candidates);
        if (lowest >= highest) {
            throw new IllegalArgumentException("No scores from " + lowest + " to " + highest);
        }
    }

    /** Counts one map from candidate to points a voter. */
    public TotalsResult count(Collection<? extends Map<String, Integer>> papers) {
        var totals = new Totals(candidates);
        for (var scores : papers) {
            if (totals.allKnown(scores.keySet()) && withinLimits(scores.values())) {
                scores.forEach((candidate, points) -> totals.add(candidate, points - lowest));
                totals.valid();
            } else {
                totals.invalid();
            }
        }
        totals.addToAll(lowest);
        return totals.result(places);
    }

    private boolean withinLimits(Collection<Integer> scores) {
        for (int score : scores) {
            if (score < lowest || score > highest) {
                return false;
            }
        }
        return true;
    }
}
