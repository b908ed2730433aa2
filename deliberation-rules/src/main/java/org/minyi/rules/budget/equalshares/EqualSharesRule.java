package org.minyi.rules.budget.equalshares;

import java.math.BigInteger;
import java.util.List;
import org.minyi.rules.Fraction;
import org.minyi.rules.budget.BudgetRule;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Measure;
import org.minyi.rules.budget.Outcome;
import org.minyi.rules.budget.TieBreak;
import org.minyi.rules.budget.TurningPoint;
import org.minyi.rules.budget.greedy.GreedyRule;

/**
 * The Method of Equal Shares: the budget is divided equally among the voters; the project that asks the least of its
 * supporters for each unit of utility is bought, each of them paying in proportion to that utility or giving all that is
 * left, until no project can be paid by its supporters.
 *
 * <p>Source: Peters, Pierczyński, Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021
 * (arXiv 2008.13276). Approvals are taken as one point; points below zero are no support. A project that costs nothing is
 * bought as soon as it has a supporter.
 *
 * @param comparison whether voters choose between this outcome and the one by votes alone, each preferring the one with
 *     more funded projects that the voter supports; the other is taken if more prefer it
 * @param ties what decides between projects that ask the same
 * @param measure by which completions and the comparison rank what they fund
 */
public record EqualSharesRule(
        Utility utility, Completion completion, boolean comparison, List<TieBreak> ties, Measure measure)
        implements BudgetRule {
    public EqualSharesRule {
        ties = List.copyOf(ties);
    }

    /** Without comparison, ties broken as usual, completed by votes. */
    public static EqualSharesRule of(Utility utility, Completion completion) {
        return new EqualSharesRule(utility, completion, false, TieBreak.USUAL, Measure.VOTES);
    }

    @Override
    public Outcome count(Election election) {
        var shares = shares(election);
        var report = new Report(election, this, shares);
        var greedy = GreedyRule.by(measure);
        if (completion.endsGreedy()) {
            report.completed(greedy.complete(election, shares.bought()));
        }
        return comparison
                ? new Comparison(election).choose(report.outcome(), greedy.count(election))
                : report.outcome();
    }

    /** {@inheritDoc} Shares stay what they are in the outcome, also after add-one. */
    @Override
    public List<TurningPoint> turningPoints(Election election) {
        var shares = shares(election);
        return new TurningPoints(election, this, shares).find();
    }

    /** The purchases before any greedy completion. */
    FixedShares shares(Election election) {
        var first = run(election, equalPart(election));
        return completion.addsOne() && election.voters() > 0
                ? new AddOne(
                                election,
                                units -> run(
                                        election,
                                        Fraction.of(Math.multiplyExact(
                                                units, election.money().one()))))
                        .from(first)
                : first;
    }

    private FixedShares run(Election election, Fraction share) {
        return atShare(election, share).run();
    }

    FixedShares atShare(Election election, Fraction share) {
        return new FixedShares(election, utility, TieBreak.order(ties), share);
    }

    private static Fraction equalPart(Election election) {
        return election.voters() == 0
                ? Fraction.ZERO
                : new Fraction(
                        BigInteger.valueOf(election.money().units(election.budget())),
                        BigInteger.valueOf(election.voters()));
    }
}
