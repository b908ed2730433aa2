package org.minyi.rules.ballot.choice;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Each voter chooses up to some number of candidates, and those chosen most often fill the places. A paper that chooses
 * nobody is valid; one that chooses too many or somebody else is not.
 *
 * <p>With no limit this is approval voting (Brams, Fishburn, "Approval Voting", 1978); with as many choices as places,
 * block voting.
 */
public record ChoiceRule(List<String> candidates, int upTo, int places) {
    public ChoiceRule {
        candidates = List.copyOf(candidates);
        if (upTo < 1) {
            throw new IllegalArgumentException("Nobody may be chosen: up to " + upTo);
        }
    }

    /** Counts one set of chosen candidates a voter. */
    public TotalsResult count(Collection<? extends Set<String>> papers) {
        var totals = new Totals(candidates);
        for (var chosen : papers) {
            if (chosen.size() > upTo || !totals.allKnown(chosen)) {
                totals.invalid();
            } else {
                chosen.forEach(candidate -> totals.add(candidate, 1));
                totals.valid();
            }
        }
        return totals.result(places);
    }
}
