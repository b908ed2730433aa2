package org.minyi.rules.ballot.transferable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minyi.rules.Fraction;
import org.minyi.rules.ballot.ranked.Bundle;

/** The papers a candidate holds, by the value each of them still has. */
final class Pile {
    private final Map<Fraction, List<Bundle>> byValue = new HashMap<>();
    private Fraction votes = Fraction.ZERO;

    void add(Fraction value, List<Bundle> bundles) {
        byValue.computeIfAbsent(value, _ -> new ArrayList<>()).addAll(bundles);
        long papers = bundles.stream().mapToLong(Bundle::papers).sum();
        votes = votes.plus(value.times(Fraction.of(papers)));
    }

    Fraction votes() {
        return votes;
    }

    /** Takes all papers off the pile and leaves it these votes. */
    Map<Fraction, List<Bundle>> takeAll(Fraction leaving) {
        var all = Map.copyOf(byValue);
        byValue.clear();
        votes = leaving;
        return all;
    }
}
