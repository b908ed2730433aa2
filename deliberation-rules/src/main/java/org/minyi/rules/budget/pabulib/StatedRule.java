package org.minyi.rules.budget.pabulib;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minyi.rules.budget.BudgetRule;
import org.minyi.rules.budget.TieBreak;
import org.minyi.rules.budget.equalshares.Completion;
import org.minyi.rules.budget.equalshares.EqualSharesRule;
import org.minyi.rules.budget.equalshares.Utility;
import org.minyi.rules.budget.greedy.GreedyRule;
import org.minyi.rules.budget.greedy.Misfit;

/**
 * The rule that a file names in its META, as far as the format says what it does.
 *
 * @param doubt why the outcome may not be the city's, if the file does not say enough
 */
public record StatedRule(BudgetRule rule, Optional<String> doubt) {
    static final Set<String> NAMES = Set.of(
            "greedy",
            "greedy-no-skip",
            "greedy-threshold",
            "greedy-exclusive",
            "greedy-custom",
            "equalshares",
            "equalshares-comparison",
            "equalshares/add1",
            "equalshares/add1-comparison",
            "unknown");

    /** The rule of a file that was read. */
    public static StatedRule of(PabulibFile.Read file) {
        var name = file.meta().rule();
        if (name.startsWith("equalshares")) {
            return sure(new EqualSharesRule(
                    Utility.COST,
                    name.contains("add1") ? Completion.ADD_ONE : Completion.NONE,
                    name.endsWith("comparison"),
                    TieBreak.USUAL,
                    file.measure()));
        }
        return switch (name) {
            case "greedy-no-skip" -> sure(greedy(file, Misfit.STOP));
            case "greedy-exclusive" ->
                doubtful(greedy(file, Misfit.SKIP), "the file does not say which projects exclude each other");
            case "greedy-custom" -> custom(file);
            case "unknown" -> doubtful(greedy(file, Misfit.SKIP), "the file does not know its rule; greedy is taken");
            default -> sure(greedy(file, Misfit.SKIP));
        };
    }

    private static StatedRule custom(PabulibFile.Read file) {
        return file.meta().text("unit").filter("Poznań"::equals).isPresent()
                ? sure(greedy(file, Misfit.STOP_BUT_HELP))
                : doubtful(greedy(file, Misfit.SKIP), "the city's own rule is only told in a comment; greedy is taken");
    }

    /** A greedy rule with the file's measure and its threshold, if it has one. */
    public static GreedyRule greedy(PabulibFile.Read file, Misfit misfit) {
        return new GreedyRule(file.measure(), misfit, threshold(file).orElse(BigDecimal.ZERO), List.of());
    }

    /** The least support that a project needs in a file; empty if it needs none. */
    public static Optional<BigDecimal> threshold(PabulibFile.Read file) {
        return file.meta().number("min_project_score_threshold");
    }

    private static StatedRule sure(BudgetRule rule) {
        return new StatedRule(rule, Optional.empty());
    }

    private static StatedRule doubtful(BudgetRule rule, String doubt) {
        return new StatedRule(rule, Optional.of(doubt));
    }
}
