package org.minyi.rules.budget.greedy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.minyi.rules.Step;
import org.minyi.rules.budget.BudgetStep;
import org.minyi.rules.budget.Election;

/** One run of the greedy rule. */
public final class Spending {
    private static final BigDecimal FOUR_FIFTHS = new BigDecimal("0.8");

    private final GreedyRule rule;
    private final Election election;
    private final OneChanged changed;
    private final List<Integer> already;
    private final List<Integer> funded = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private BigDecimal left;
    private boolean stopped;

    Spending(GreedyRule rule, Election election, List<Integer> already) {
        this(rule, election, already, OneChanged.NOTHING);
    }

    Spending(GreedyRule rule, Election election, List<Integer> already, OneChanged changed) {
        this.rule = rule;
        this.election = election;
        this.already = already;
        this.changed = changed;
        left = election.budget().subtract(election.cost(already));
        tellBudget();
        IntStream.range(0, election.projects().size())
                .filter(project -> !already.contains(project))
                .boxed()
                .sorted(Comparator.comparing(this::support).reversed())
                .forEach(this::consider);
    }

    /** The numbers of the projects funded in this run, in the order in which they were. */
    public List<Integer> funded() {
        return List.copyOf(funded);
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    private void tellBudget() {
        if (already.isEmpty()) {
            tell(
                    BudgetStep.BUDGET,
                    "budget",
                    left.toPlainString(),
                    "projects",
                    election.projects().size(),
                    "voters",
                    election.voters());
        } else {
            tell(BudgetStep.COMPLETED, "left", left.toPlainString(), "measure", rule.measure());
        }
    }

    private BigDecimal support(int project) {
        return changed.support(project, election.support(project, rule.measure()));
    }

    private BigDecimal cost(int project) {
        return changed.cost(project, election.project(project).cost());
    }

    private void consider(int project) {
        if (support(project).signum() <= 0) {
            tell(BudgetStep.NO_SUPPORT, "project", id(project));
        } else if (support(project).compareTo(rule.threshold()) < 0) {
            tellOf(BudgetStep.BELOW_THRESHOLD, project);
        } else if (rival(project) >= 0) {
            tell(BudgetStep.EXCLUDED, "project", id(project), "rival", id(rival(project)));
        } else if (stopped) {
            tellOf(BudgetStep.AFTER_STOP, project);
        } else if (cost(project).compareTo(left) <= 0) {
            fund(project);
            tellOf(BudgetStep.FUNDED, project);
        } else {
            misfit(project);
        }
    }

    private void fund(int project) {
        funded.add(project);
        left = left.subtract(cost(project));
    }

    private void misfit(int project) {
        stopped = rule.misfit() != Misfit.SKIP;
        if (rule.misfit() == Misfit.STOP_BUT_HELP
                && cost(project).multiply(FOUR_FIFTHS).compareTo(left) <= 0) {
            tellOf(BudgetStep.FUNDED_WITH_RESERVE, project);
            fund(project);
        } else {
            tellOf(stopped ? BudgetStep.STOPPED : BudgetStep.DOES_NOT_FIT, project);
        }
    }

    /** The number of a funded project of one of this one's groups, or -1. */
    private int rival(int project) {
        for (Set<String> group : rule.exclusive()) {
            if (group.contains(id(project))) {
                for (var each : List.of(already, funded)) {
                    for (int other : each) {
                        if (group.contains(id(other))) {
                            return other;
                        }
                    }
                }
            }
        }
        return -1;
    }

    private String id(int project) {
        return election.project(project).id();
    }

    private void tellOf(BudgetStep kind, int project) {
        tell(
                kind,
                "project",
                id(project),
                "support",
                support(project).toPlainString(),
                "measure",
                rule.measure(),
                "cost",
                cost(project).toPlainString(),
                "left",
                left.toPlainString(),
                "threshold",
                rule.threshold().toPlainString());
    }

    private void tell(BudgetStep kind, Object... namesAndValues) {
        if (changed == OneChanged.NOTHING) {
            steps.add(Step.of(kind, namesAndValues));
        }
    }
}
