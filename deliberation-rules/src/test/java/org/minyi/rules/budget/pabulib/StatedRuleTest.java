package org.minyi.rules.budget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.rules.budget.pabulib.Files.APPROVAL;
import static org.minyi.rules.budget.pabulib.Files.accepted;
import static org.minyi.rules.budget.pabulib.Files.with;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minyi.rules.budget.Measure;
import org.minyi.rules.budget.TieBreak;
import org.minyi.rules.budget.equalshares.Completion;
import org.minyi.rules.budget.equalshares.EqualSharesRule;
import org.minyi.rules.budget.equalshares.Utility;
import org.minyi.rules.budget.greedy.GreedyRule;
import org.minyi.rules.budget.greedy.Misfit;

@DisplayName("The rule that a file states")
class StatedRuleTest {
    @ParameterizedTest(name = "{0} of {1}, threshold {2}")
    @CsvSource({
        "greedy, Gusu, 0, SKIP, false",
        "greedy, Gusu, 2, SKIP, false",
        "greedy-threshold, Gusu, 2, SKIP, false",
        "greedy-no-skip, Gusu, 2, STOP, false",
        "greedy-exclusive, Gusu, 0, SKIP, true",
        "greedy-custom, Gusu, 0, SKIP, true",
        "greedy-custom, Poznań, 0, STOP_BUT_HELP, false",
        "unknown, Gusu, 0, SKIP, true"
    })
    void greedy(String name, String unit, int threshold, Misfit misfit, boolean doubtful) {
        var file = accepted(with(
                APPROVAL,
                "rule;greedy",
                "rule;" + name + "\nmin_project_score_threshold;" + threshold,
                "unit;Gusu",
                "unit;" + unit));

        var stated = StatedRule.of(file);

        assertThat(stated.rule())
                .isEqualTo(new GreedyRule(Measure.VOTES, misfit, BigDecimal.valueOf(threshold), List.of()));
        assertThat(stated.doubt().isPresent()).isEqualTo(doubtful);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "equalshares, NONE, false",
        "equalshares-comparison, NONE, true",
        "equalshares/add1, ADD_ONE, false",
        "equalshares/add1-comparison, ADD_ONE, true"
    })
    void equalShares(String name, Completion completion, boolean comparison) {
        var file = accepted(with(APPROVAL, "rule;greedy", "rule;" + name));

        assertThat(StatedRule.of(file).rule())
                .isEqualTo(new EqualSharesRule(Utility.COST, completion, comparison, TieBreak.USUAL, Measure.VOTES));
    }
}
