package org.minyi.rules.ballot.ranked;

import java.util.List;
import org.minyi.rules.Step;

/**
 * The order of the candidates by instant run-off.
 *
 * @param order best first; those who dropped out together share a rank
 */
public record RunoffResult(List<RunoffRound> rounds, List<List<String>> order, List<Step> explanation) {
    public RunoffResult {
        rounds = List.copyOf(rounds);
        order = List.copyOf(order);
        explanation = List.copyOf(explanation);
    }

    /** The winner; more than one if they are tied, none if there is no candidate. */
    public List<String> winners() {
        return order.isEmpty() ? List.of() : order.getFirst();
    }
}
