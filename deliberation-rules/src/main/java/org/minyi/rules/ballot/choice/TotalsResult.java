package org.minyi.rules.ballot.choice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minyi.rules.Step;

/**
 * Candidates by their points.
 *
 * @param points by candidate, in the order of the candidates
 * @param order most points first; candidates with equal points share a rank, in the order of the candidates
 * @param chosen who fills a place without a tie, most points first
 * @param tied who share the last places that are left, to be drawn by lot; empty if there is no such tie
 */
public record TotalsResult(
        Map<String, Long> points,
        List<List<String>> order,
        List<String> chosen,
        List<String> tied,
        long valid,
        long invalid,
        List<Step> explanation) {
    public TotalsResult {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        order = List.copyOf(order);
        chosen = List.copyOf(chosen);
        tied = List.copyOf(tied);
        explanation = List.copyOf(explanation);
    }
}
