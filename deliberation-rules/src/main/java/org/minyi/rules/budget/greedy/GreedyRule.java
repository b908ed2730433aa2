package org.minyi.rules.budget.greedy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.minyi.rules.budget.BudgetRule;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Measure;
import org.minyi.rules.budget.Outcome;
import org.minyi.rules.budget.TurningPoint;

/**
 * Projects are taken in the order of their support, those with equal support in the order in which they are listed, and
 * funded if they fit into what is left of the budget. A project without support is never funded.
 *
 * <p>Source: Pabulib's format description and checker, rules {@code greedy}, {@code greedy-no-skip}, {@code
 * greedy-threshold} and {@code greedy-exclusive}; Rey, Maly, "The (Computational) Social Choice Take on Indivisible
 * Participatory Budgeting", 2023, section 3.1.
 *
 * @param measure what support is
 * @param threshold the least support with which a project can be funded
 * @param exclusive groups of ids; once a project is funded, the others of its groups cannot be
 */
public record GreedyRule(Measure measure, Misfit misfit, BigDecimal threshold, List<Set<String>> exclusive)
        implements BudgetRule {
    public GreedyRule {
        exclusive = exclusive.stream().map(Set::copyOf).toList();
    }

    /** By this measure, skipping what does not fit. */
    public static GreedyRule by(Measure measure) {
        return new GreedyRule(measure, Misfit.SKIP, BigDecimal.ZERO, List.of());
    }

    @Override
    public Outcome count(Election election) {
        var spending = new Spending(this, election, List.of());
        return new Outcome(election.ids(spending.funded()), List.of(), spending.steps());
    }

    @Override
    public List<TurningPoint> turningPoints(Election election) {
        return turningPoints(election, List.of());
    }

    /** Funds further projects after those that another rule has funded already. */
    public Spending complete(Election election, List<Integer> already) {
        return new Spending(this, election, already);
    }

    /** The turning points of what is not funded when the rule goes on after those funded already. */
    public List<TurningPoint> turningPoints(Election election, List<Integer> already) {
        var funded = complete(election, already).funded();
        var points = new ArrayList<TurningPoint>();
        for (int project = 0; project < election.projects().size(); project++) {
            if (!funded.contains(project) && !already.contains(project)) {
                points.add(OneChanged.turningPoint(this, election, already, project));
            }
        }
        return points;
    }
}
