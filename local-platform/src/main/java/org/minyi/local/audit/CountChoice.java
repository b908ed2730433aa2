package org.minyi.local.audit;

import java.util.Optional;
import org.minyi.rules.budget.BudgetRule;
import org.minyi.rules.budget.TieBreak;
import org.minyi.rules.budget.equalshares.Completion;
import org.minyi.rules.budget.equalshares.EqualSharesRule;
import org.minyi.rules.budget.equalshares.Utility;
import org.minyi.rules.budget.greedy.GreedyRule;
import org.minyi.rules.budget.greedy.Misfit;
import org.minyi.rules.budget.pabulib.PabulibFile;
import org.minyi.rules.budget.pabulib.StatedRule;
import org.minyi.rules.budget.phragmen.PhragmenRule;
import picocli.CommandLine.Option;

/** The options of {@code minyi count} that choose a rule; what they leave open is as the file states it. */
final class CountChoice {
    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = {
                "greedy, greedy-no-skip, greedy-threshold, equal-shares or phragmen; default: as the file's META says.",
                "greedy passes over what does not fit, greedy-no-skip stops there; greedy-threshold needs "
                        + "min_project_score_threshold, which greedy-no-skip heeds as well."
            })
    private Optional<String> rule = Optional.empty();

    @Option(names = "--utility", paramLabel = "UTILITY", description = "of equal-shares: cost (default) or cardinality")
    private Optional<String> utility = Optional.empty();

    @Option(
            names = "--completion",
            paramLabel = "COMPLETION",
            description = "of equal-shares: none, add1, add1-greedy or greedy; default: as META says, else none")
    private Optional<String> completion = Optional.empty();

    /** A choice that means nothing. */
    static final class NoSuchChoice extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSuchChoice(String message) {
            super(message);
        }
    }

    StatedRule rule(PabulibFile.Read file) {
        var stated = StatedRule.of(file);
        var chosen = rule.map(name -> named(name, file, stated.rule()))
                .map(found -> new StatedRule(found, Optional.empty()))
                .orElse(stated);
        if (utility.isEmpty() && completion.isEmpty()) {
            return chosen;
        }
        if (chosen.rule() instanceof EqualSharesRule shares) {
            return new StatedRule(withOptions(shares), chosen.doubt());
        }
        throw new NoSuchChoice("--utility and --completion are for equal-shares");
    }

    private static BudgetRule named(String name, PabulibFile.Read file, BudgetRule stated) {
        return switch (name) {
            case "greedy" -> GreedyRule.by(file.measure());
            case "greedy-no-skip" -> StatedRule.greedy(file, Misfit.STOP);
            case "greedy-threshold" -> {
                if (StatedRule.threshold(file).isEmpty()) {
                    throw new NoSuchChoice("greedy-threshold: the file has no min_project_score_threshold");
                }
                yield StatedRule.greedy(file, Misfit.SKIP);
            }
            case "equal-shares" ->
                stated instanceof EqualSharesRule
                        ? stated
                        : new EqualSharesRule(Utility.COST, Completion.NONE, false, TieBreak.USUAL, file.measure());
            case "phragmen" -> PhragmenRule.usual();
            default -> throw new NoSuchChoice("--rule: there is no rule '" + name + "'");
        };
    }

    private EqualSharesRule withOptions(EqualSharesRule shares) {
        return new EqualSharesRule(
                utility.map(CountChoice::utility).orElse(shares.utility()),
                completion.map(CountChoice::completion).orElse(shares.completion()),
                shares.comparison(),
                shares.ties(),
                shares.measure());
    }

    private static Utility utility(String name) {
        return switch (name) {
            case "cost" -> Utility.COST;
            case "cardinality" -> Utility.CARDINALITY;
            default -> throw new NoSuchChoice("--utility is cost or cardinality, not '" + name + "'");
        };
    }

    private static Completion completion(String name) {
        return switch (name) {
            case "none" -> Completion.NONE;
            case "add1" -> Completion.ADD_ONE;
            case "add1-greedy" -> Completion.ADD_ONE_THEN_GREEDY;
            case "greedy" -> Completion.GREEDY;
            default -> throw new NoSuchChoice("--completion is none, add1, add1-greedy or greedy, not '" + name + "'");
        };
    }
}
