package org.minyi.rules.budget.equalshares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.minyi.rules.Fraction;
import org.minyi.rules.Step;
import org.minyi.rules.budget.Bill;
import org.minyi.rules.budget.BudgetStep;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Outcome;
import org.minyi.rules.budget.greedy.Spending;

/** Writes down what was bought, by whom, and why the rest was not. */
final class Report {
    private final Election election;
    private final FixedShares shares;
    private final List<String> funded = new ArrayList<>();
    private final List<Bill> bills = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    Report(Election election, EqualSharesRule rule, FixedShares shares) {
        this.election = election;
        this.shares = shares;
        steps.add(Step.of(
                BudgetStep.BUDGET,
                "budget",
                election.budget().toPlainString(),
                "projects",
                election.projects().size(),
                "voters",
                election.voters()));
        steps.add(Step.of(
                rule.completion().addsOne() ? BudgetStep.SHARE_RAISED : BudgetStep.SHARE,
                "voters",
                election.voters(),
                "share",
                money(shares.share())));
        shares.purchases().forEach(this::bought);
        for (int project = 0; project < election.projects().size(); project++) {
            if (!shares.bought().contains(project)) {
                notBought(project);
            }
        }
    }

    private void bought(Purchase purchase) {
        var id = election.project(purchase.project()).id();
        funded.add(id);
        bills.add(purchase.bill(election));
        var onePoint = Fraction.of(election.onePoint());
        boolean equally = purchase.pointsAlike();
        var price = equally ? Fraction.of(purchase.pointsOfFirst()) : onePoint;
        var kind = purchase.poor() > 0
                ? equally ? BudgetStep.PAID_WITH_REST : BudgetStep.PAID_BY_POINTS_WITH_REST
                : equally ? BudgetStep.PAID_EQUALLY : BudgetStep.PAID_BY_POINTS;
        var rest = Fraction.of(election.cost(purchase.project())).minus(purchase.inFull());
        steps.add(Step.of(
                kind,
                "project",
                id,
                "cost",
                cost(purchase.project()),
                "payers",
                purchase.payers(),
                "price",
                money(purchase.price().times(price)),
                "poor",
                purchase.poor(),
                "rest",
                money(rest)));
    }

    private void notBought(int project) {
        var support = election.supporters(project);
        var id = election.project(project).id();
        if (support.size() == 0) {
            steps.add(Step.of(BudgetStep.NO_SUPPORT, "project", id));
            return;
        }
        var payments = new long[shares.purses().rounds()];
        long untouched = 0;
        for (int place = 0; place < support.size(); place++) {
            int purse = shares.purses().purse(support.voter(place));
            if (purse != Purses.EMPTY) {
                untouched++;
                shares.purses().countPayments(purse, payments);
            }
        }
        BigInteger left = shares.purses().sum(untouched, payments);
        steps.add(Step.of(
                BudgetStep.CANNOT_PAY,
                "project",
                id,
                "cost",
                cost(project),
                "supporters",
                support.size(),
                "left",
                money(new Fraction(left, shares.purses().denominator()))));
    }

    void completed(Spending spending) {
        funded.addAll(election.ids(spending.funded()));
        steps.addAll(spending.steps());
    }

    Outcome outcome() {
        return new Outcome(funded, bills, steps);
    }

    private String cost(int project) {
        return election.project(project).cost().toPlainString();
    }

    private String money(Fraction units) {
        return election.money().text(units);
    }
}
