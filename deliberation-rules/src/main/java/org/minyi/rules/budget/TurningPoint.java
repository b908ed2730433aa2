package org.minyi.rules.budget;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.minyi.rules.Step;

/**
 * What would have funded a project that is not funded.
 *
 * @param atCost the highest cost at which it would have been funded, to the smallest unit of the election's money;
 *     empty if no lower cost would have helped
 * @param withMore the least further support that would have funded it; empty if none would have
 * @param in what that support is: votes or points for rules that rank by them; for rules in which voters pay, further
 *     voters, who want nothing else and have the same share to give
 */
public record TurningPoint(String project, Optional<BigDecimal> atCost, Optional<BigDecimal> withMore, Backing in) {
    /** The kinds of further support. */
    public enum Backing {
        VOTES,
        POINTS,
        VOTERS
    }

    /** The same as a step of an explanation. */
    public Step step() {
        var kind = atCost.isPresent()
                ? withMore.isPresent() ? BudgetStep.TURNS_BY_EITHER : BudgetStep.TURNS_BY_COST
                : withMore.isPresent() ? BudgetStep.TURNS_BY_SUPPORT : BudgetStep.TURNS_BY_NEITHER;
        var values = new LinkedHashMap<String, Object>(Map.of("project", project));
        atCost.ifPresent(cost -> values.put("cost", cost.toPlainString()));
        withMore.ifPresent(more -> values.put("more", more.toPlainString()));
        values.put("backing", in);
        return new Step(kind, values);
    }
}
