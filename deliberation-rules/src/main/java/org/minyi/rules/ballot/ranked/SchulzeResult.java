package org.minyi.rules.ballot.ranked;

import java.util.Arrays;
import java.util.List;
import org.minyi.rules.Step;

/**
 * The order of the candidates with all that led to it. Rows and columns of the tables follow the list of candidates.
 *
 * @param preferred how many papers prefer the row's candidate to the column's
 * @param strongestPaths the strength of the strongest path from the row's candidate to the column's; 0 if there is none
 * @param order best first; candidates on one rank are tied
 */
public record SchulzeResult(
        List<String> candidates,
        List<List<Long>> preferred,
        List<List<Long>> strongestPaths,
        List<List<String>> order,
        List<Step> explanation) {
    public SchulzeResult {
        candidates = List.copyOf(candidates);
        preferred = List.copyOf(preferred);
        strongestPaths = List.copyOf(strongestPaths);
        order = List.copyOf(order);
        explanation = List.copyOf(explanation);
    }

    SchulzeResult(
            List<String> candidates, long[][] preferred, long[][] paths, List<List<String>> order, List<Step> steps) {
        this(candidates, table(preferred), table(paths), order, steps);
    }

    /** Those whom nobody is before; more than one if they are tied, none if there is no candidate. */
    public List<String> winners() {
        return order.isEmpty() ? List.of() : order.getFirst();
    }

    private static List<List<Long>> table(long[][] numbers) {
        return Arrays.stream(numbers)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }
}
