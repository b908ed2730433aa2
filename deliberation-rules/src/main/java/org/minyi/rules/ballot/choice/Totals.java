package org.minyi.rules.ballot.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minyi.rules.Step;
import org.minyi.rules.ballot.BallotStep;

/** Points being added up; the places are filled from the top for as long as no tie stands across the last of them. */
final class Totals {
    private final List<String> candidates;
    private final Map<String, Integer> index = new HashMap<>();
    private final long[] points;
    private long valid;
    private long invalid;

    Totals(List<String> candidates) {
        this.candidates = candidates;
        points = new long[candidates.size()];
        for (var candidate : candidates) {
            if (index.put(candidate, index.size()) != null) {
                throw new IllegalArgumentException("Two candidates named " + candidate);
            }
        }
    }

    boolean allKnown(Collection<String> names) {
        for (var name : names) {
            if (!index.containsKey(name)) {
                return false;
            }
        }
        return true;
    }

    void add(String candidate, long more) {
        points[index.getOrDefault(candidate, -1)] += more;
    }

    /** Gives every candidate so many points for each valid paper. */
    void addToAll(long each) {
        for (int candidate = 0; candidate < points.length; candidate++) {
            points[candidate] += each * valid;
        }
    }

    void valid() {
        valid++;
    }

    void invalid() {
        invalid++;
    }

    TotalsResult result(int places) {
        var order = order();
        var chosen = new ArrayList<String>();
        var tied = new ArrayList<String>();
        for (var level : order) {
            if (chosen.size() + level.size() > places) {
                tied.addAll(chosen.size() < places ? level : List.of());
                break;
            }
            chosen.addAll(level);
        }
        return new TotalsResult(byName(), order, chosen, tied, valid, invalid, steps(order, chosen, tied, places));
    }

    private Map<String, Long> byName() {
        var byName = new LinkedHashMap<String, Long>();
        for (int candidate = 0; candidate < points.length; candidate++) {
            byName.put(candidates.get(candidate), points[candidate]);
        }
        return byName;
    }

    private List<List<String>> order() {
        var levels = new TreeMap<Long, List<String>>(Comparator.reverseOrder());
        byName().forEach((name, total) ->
                levels.computeIfAbsent(total, _ -> new ArrayList<>()).add(name));
        return levels.values().stream().map(List::copyOf).toList();
    }

    private List<Step> steps(List<List<String>> order, List<String> chosen, List<String> tied, int places) {
        var steps = new ArrayList<Step>();
        steps.add(Step.of(BallotStep.PAPERS, "valid", valid, "invalid", invalid));
        var totals = byName();
        for (var candidate : order.stream().flatMap(List::stream).toList()) {
            steps.add(Step.of(BallotStep.TOTAL, "candidate", candidate, "points", totals.getOrDefault(candidate, 0L)));
        }
        if (!chosen.isEmpty()) {
            steps.add(Step.of(BallotStep.CHOSEN, "candidates", List.copyOf(chosen)));
        }
        if (!tied.isEmpty()) {
            int open = places - chosen.size();
            steps.add(Step.of(BallotStep.PLACES_TIED, "candidates", List.copyOf(tied), "places", open));
        }
        return steps;
    }
}
