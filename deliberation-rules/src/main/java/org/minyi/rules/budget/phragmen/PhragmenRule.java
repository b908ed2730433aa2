package org.minyi.rules.budget.phragmen;

import java.util.ArrayList;
import java.util.List;
import org.minyi.rules.Fraction;
import org.minyi.rules.Step;
import org.minyi.rules.budget.BudgetRule;
import org.minyi.rules.budget.BudgetStep;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Outcome;
import org.minyi.rules.budget.TieBreak;
import org.minyi.rules.budget.TurningPoint;

/**
 * Phragmén's sequential rule: every voter earns money at the same pace; as soon as the supporters of a project have its
 * cost together, they buy it. It ends when the next project would cost more than is left of the budget. Where several
 * are due at the same time and one of them does not fit, it ends as well. Points only tell who is a supporter. Projects
 * that cost more than the whole budget, or that nobody supports, take no part.
 *
 * <p>Source: Phragmén, 1894; Brill, Freeman, Janson, Lackner, "Phragmén's Voting Methods and Justified Representation",
 * 2017; with costs: Los, Christoff, Grossi, "Proportional Budget Allocations: Towards a Systematization", IJCAI 2022; the
 * rule of that name in the documentation of pabutools.
 *
 * @param ties what decides between projects due at the same time
 */
public record PhragmenRule(List<TieBreak> ties) implements BudgetRule {
    public PhragmenRule {
        ties = List.copyOf(ties);
    }

    /** With ties broken as usual. */
    public static PhragmenRule usual() {
        return new PhragmenRule(TieBreak.USUAL);
    }

    @Override
    public Outcome count(Election election) {
        var purchases = start(election).run((_, _) -> {});
        return new Outcome(election.ids(purchases.projects()), purchases.bills(), steps(election, purchases));
    }

    @Override
    public List<TurningPoint> turningPoints(Election election) {
        return new TurningPoints(election, this).find();
    }

    Purchases start(Election election) {
        return new Purchases(election, TieBreak.order(ties));
    }

    private static List<Step> steps(Election election, Purchases purchases) {
        var steps = new ArrayList<Step>();
        steps.add(Step.of(
                BudgetStep.BUDGET,
                "budget",
                election.budget().toPlainString(),
                "projects",
                election.projects().size(),
                "voters",
                election.voters()));
        for (var wish : purchases.bought()) {
            steps.add(step(BudgetStep.LOADED, election, purchases, wish.project(), wish.load()));
        }
        purchases
                .tooDear()
                .ifPresent(wish ->
                        steps.add(step(BudgetStep.OVERSPENDS, election, purchases, wish.project(), wish.load())));
        for (int project = 0; project < election.projects().size(); project++) {
            int number = project;
            if (!purchases.projects().contains(project)
                    && purchases
                            .tooDear()
                            .filter(wish -> wish.project() == number)
                            .isEmpty()) {
                steps.add(step(whyNot(election, project), election, purchases, project, Fraction.ZERO));
            }
        }
        return steps;
    }

    private static BudgetStep whyNot(Election election, int project) {
        if (election.supporters(project).size() == 0) {
            return BudgetStep.NO_SUPPORT;
        }
        boolean fits = election.project(project).cost().compareTo(election.budget()) <= 0;
        return fits ? BudgetStep.NOT_REACHED : BudgetStep.TOO_DEAR;
    }

    private static Step step(BudgetStep kind, Election election, Purchases purchases, int project, Fraction load) {
        return Step.of(
                kind,
                "project",
                election.project(project).id(),
                "cost",
                election.project(project).cost().toPlainString(),
                "supporters",
                election.supporters(project).size(),
                "load",
                election.money().text(load),
                "left",
                election.money().amount(purchases.left()).toPlainString());
    }
}
