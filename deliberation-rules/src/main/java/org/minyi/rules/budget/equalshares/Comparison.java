package org.minyi.rules.budget.equalshares;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.minyi.rules.Step;
import org.minyi.rules.budget.BudgetStep;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Outcome;

/**
 * A vote between two outcomes, read from the papers: each voter prefers the one that funds more of what the voter
 * supports. Only a majority of those with a preference takes the outcome away from Equal Shares.
 *
 * <p>Source: the comparison step of Pabulib's rules {@code equalshares-comparison} and {@code equalshares/add1-comparison}.
 */
record Comparison(Election election) {
    Outcome choose(Outcome shares, Outcome greedy) {
        var more = new int[election.voters()];
        count(shares, more, 1);
        count(greedy, more, -1);
        int forShares = 0;
        int forGreedy = 0;
        for (int each : more) {
            forShares += each > 0 ? 1 : 0;
            forGreedy += each < 0 ? 1 : 0;
        }
        boolean kept = forShares >= forGreedy;
        var steps = new ArrayList<>(shares.explanation());
        steps.add(Step.of(
                kept ? BudgetStep.COMPARED_KEPT : BudgetStep.COMPARED_CHANGED,
                "shares",
                forShares,
                "greedy",
                forGreedy));
        if (!kept) {
            steps.addAll(greedy.explanation());
        }
        return new Outcome(kept ? shares.funded() : greedy.funded(), kept ? shares.bills() : List.of(), steps);
    }

    private void count(Outcome outcome, int[] more, int by) {
        var numbers = new HashMap<String, Integer>();
        election.projects().forEach(project -> numbers.put(project.id(), numbers.size()));
        for (var id : outcome.funded()) {
            var support = election.supporters(numbers.getOrDefault(id, -1));
            for (int place = 0; place < support.size(); place++) {
                more[support.voter(place)] += by;
            }
        }
    }
}
