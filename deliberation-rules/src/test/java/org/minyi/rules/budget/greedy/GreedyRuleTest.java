package org.minyi.rules.budget.greedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.rules.budget.Courtyard.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.Step;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Measure;

@DisplayName("The greedy rule")
class GreedyRuleTest {
    private static final Election ELECTION = budget("10", "well 5", "tea 8", "lamp 4", "bench 1", "wall 1")
            .papers("well tea lamp bench", "well tea lamp", "well tea", "well");

    @Test
    @DisplayName("passes over what does not fit, and never funds what nobody wants")
    void skip() {
        var outcome = GreedyRule.by(Measure.VOTES).count(ELECTION);

        assertThat(outcome.funded()).containsExactly("well", "lamp", "bench");
        assertThat(outcome.bills()).isEmpty();
        assertThat(outcome.explanation().stream().map(Step::english))
                .containsExactly(
                        "10 can be spent on 5 projects; 4 papers were cast.",
                        "well with 4 votes costs 5 and is funded; 5 is left.",
                        "tea with 3 votes costs 8, but only 5 is left; it is passed over.",
                        "lamp with 2 votes costs 4 and is funded; 1 is left.",
                        "bench with 1 votes costs 1 and is funded; 0 is left.",
                        "wall is named by nobody.");
    }

    @Test
    @DisplayName("may stop at the first that does not fit")
    void stop() {
        var outcome = rule(Misfit.STOP, "0").count(ELECTION);

        assertThat(outcome.funded()).containsExactly("well");
        assertThat(outcome.explanation().stream().map(Step::english))
                .contains(
                        "tea with 3 votes costs 8, but only 5 is left; the funding stops here.",
                        "lamp with 2 votes comes after the funding has stopped.");
    }

    @Test
    @DisplayName("may help the first that does not fit where four fifths of its cost are left")
    void help() {
        var exactly = budget("9", "well 5", "tea 5", "lamp 1").papers("well tea lamp", "well tea", "well");
        var less = budget("8.99", "well 5", "tea 5", "lamp 1").papers("well tea lamp", "well tea", "well");

        var helped = rule(Misfit.STOP_BUT_HELP, "0").count(exactly);

        assertThat(helped.funded()).containsExactly("well", "tea");
        assertThat(helped.explanation().stream().map(Step::english))
                .contains(
                        "tea with 2 votes costs 5; the 4 left cover four fifths, so it is funded with help from the reserve.");
        assertThat(rule(Misfit.STOP_BUT_HELP, "0").count(less).funded()).containsExactly("well");
    }

    @Test
    @DisplayName("may ask for a least support")
    void threshold() {
        assertThat(rule(Misfit.SKIP, "2").count(ELECTION).funded()).containsExactly("well", "lamp");
        assertThat(rule(Misfit.SKIP, "3").count(ELECTION).funded()).containsExactly("well");
        assertThat(rule(Misfit.SKIP, "3").count(ELECTION).explanation().stream().map(Step::english))
                .contains("lamp with 2 votes is below the threshold of 3.");
    }

    @Test
    @DisplayName("funds one project of a group whose projects exclude each other")
    void exclusive() {
        var rule = new GreedyRule(
                Measure.VOTES, Misfit.SKIP, BigDecimal.ZERO, List.of(Set.of("well", "lamp"), Set.of("tea", "wall")));

        var outcome = rule.count(ELECTION);

        assertThat(outcome.funded()).containsExactly("well", "bench");
        assertThat(outcome.explanation().stream().map(Step::english))
                .contains("lamp excludes itself with well, which is funded.");
    }

    @Test
    @DisplayName("takes those with equal support as they are listed")
    void ties() {
        assertThat(GreedyRule.by(Measure.VOTES)
                        .count(budget("5", "b 3", "a 2", "c 2").papers("a b c"))
                        .funded())
                .containsExactly("b", "a");
    }

    @Test
    @DisplayName("says what would have funded the others")
    void turningPoints() {
        assertThat(GreedyRule.by(Measure.VOTES).turningPoints(ELECTION).stream()
                        .map(point -> point.step().english()))
                .containsExactly(
                        "tea would be funded at a cost of up to 5, or with 2 more votes.",
                        "wall would be funded with 2 more votes; no lower cost would do.");
        assertThat(rule(Misfit.STOP, "0").turningPoints(ELECTION).stream()
                        .map(point -> point.step().english()))
                .contains("lamp would be funded with 2 more votes; no lower cost would do.");
        assertThat(GreedyRule.by(Measure.VOTES)
                        .turningPoints(budget("3", "gate 4", "door 0").papers("gate"))
                        .stream()
                        .map(point -> point.step().english()))
                .contains("gate would be funded at a cost of up to 3; no further support would do.");
    }

    private static GreedyRule rule(Misfit misfit, String threshold) {
        return new GreedyRule(Measure.VOTES, misfit, new BigDecimal(threshold), List.of());
    }
}
