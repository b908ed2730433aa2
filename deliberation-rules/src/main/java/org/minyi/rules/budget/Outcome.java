package org.minyi.rules.budget;

import java.util.List;
import org.minyi.rules.Step;

/**
 * The projects to fund.
 *
 * @param funded ids, in the order in which the rule took them
 * @param bills who pays for which project, in the same order; empty where a rule spends from the common purse
 */
public record Outcome(List<String> funded, List<Bill> bills, List<Step> explanation) {
    public Outcome {
        funded = List.copyOf(funded);
        bills = List.copyOf(bills);
        explanation = List.copyOf(explanation);
    }
}
