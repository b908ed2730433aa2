package org.minyi.rules.budget.equalshares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.rules.budget.Courtyard.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.Step;
import org.minyi.rules.budget.Courtyard;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Measure;
import org.minyi.rules.budget.Project;
import org.minyi.rules.budget.TieBreak;

@DisplayName("The Method of Equal Shares")
class EqualSharesRuleTest {
    private static final Election CHECKED = budget("10", "a 6", "b 4", "c 4").papers("a b", "a b", "a c", "c");

    @Test
    @DisplayName("buys what asks least of its supporters, who pay alike or all they have")
    void purchases() {
        var outcome = EqualSharesRule.of(Utility.COST, Completion.NONE)
                .count(budget("15", "well 6", "tea 5", "lamp 2")
                        .papers("well tea", "well tea lamp", "well", "well", "tea"));

        assertThat(outcome.funded()).containsExactly("well", "tea");
        assertThat(outcome.explanation().stream().map(Step::english))
                .containsExactly(
                        "15 can be spent on 3 projects; 5 papers were cast.",
                        "Each of 5 voters has 3 to give.",
                        "well costs 6 and is funded: 4 supporters pay 1.5 each.",
                        "tea costs 5 and is funded: 3 supporters pay, 2 each; 2 of them give all they have left, 3 together.",
                        "lamp costs 2, but its 1 supporters have 0 left together; it is not funded.");
    }

    @Test
    @DisplayName("meets the worked examples of pabutools for both utilities")
    void pabutools() {
        var election = budget("4", "p0 1", "p1 0.9", "p2 2", "p3 1.09").papers("p0", "p1 p2 p3", "p1 p2 p3", "p2");

        assertThat(EqualSharesRule.of(Utility.COST, Completion.NONE)
                        .count(election)
                        .funded())
                .containsExactlyInAnyOrder("p0", "p2");
        assertThat(EqualSharesRule.of(Utility.CARDINALITY, Completion.NONE)
                        .count(election)
                        .funded())
                .containsExactlyInAnyOrder("p0", "p1", "p3");
        assertThat(EqualSharesRule.of(Utility.COST, Completion.NONE)
                        .count(Running.EXAMPLE)
                        .funded())
                .containsExactly("a");
    }

    @Test
    @DisplayName("meets the examples of Pabulib's checker, with and without add-one and comparison")
    void checker() {
        assertThat(count(CHECKED, Completion.NONE, false)).containsExactly("a");
        assertThat(count(CHECKED, Completion.ADD_ONE, false)).containsExactly("a", "c");
        assertThat(count(CHECKED, Completion.ADD_ONE, true)).containsExactly("a", "c");
        assertThat(count(budget("2", "a 1", "b 1", "c 1").papers("a", "a", "b"), Completion.NONE, true))
                .containsExactly("a", "b");
    }

    @Test
    @DisplayName("says how the comparison ended; a draw lets it stand")
    void comparison() {
        var kept = new EqualSharesRule(Utility.COST, Completion.NONE, true, TieBreak.USUAL, Measure.VOTES);

        assertThat(kept.count(budget("2", "a 1", "b 1").papers("a", "a", "b")).explanation().stream()
                        .map(Step::english))
                .contains("0 voters prefer this outcome, 1 the one by votes alone: that one is taken.")
                .endsWith("b with 1 votes costs 1 and is funded; 0 is left.");
        var draw = kept.count(budget("4", "a 3", "b 2", "c 2").papers("a b", "a c"));
        assertThat(draw.funded()).containsExactly("a");
        assertThat(draw.bills()).hasSize(1);
        assertThat(draw.explanation().getLast().english())
                .isEqualTo("0 voters prefer this outcome, 0 the one by votes alone: it stands.");
        var preferred = kept.count(budget("4", "a 4", "b 1", "c 1").papers("a", "a", "a", "b", "b", "c", "c"));
        assertThat(preferred.explanation().getLast().english())
                .isEqualTo("4 voters prefer this outcome, 3 the one by votes alone: it stands.");
    }

    @Test
    @DisplayName("may give what is left to the projects with most votes")
    void greedy() {
        var election = budget("12", "a 6", "b 4", "c 4", "d 2").papers("a b", "a b d", "a c d", "c");

        assertThat(count(election, Completion.NONE, false)).containsExactly("a", "d");
        assertThat(count(election, Completion.GREEDY, false)).containsExactly("a", "d", "b");
        assertThat(count(election, Completion.ADD_ONE, false)).containsExactly("a", "d", "c");
        assertThat(count(election, Completion.ADD_ONE_THEN_GREEDY, false)).containsExactly("a", "d", "c");
    }

    @Test
    @DisplayName("breaks ties by votes, then cost, then place on the list, unless told otherwise")
    void ties() {
        var election = budget("9", "far 4", "near 4", "small 2").papers("far near small", "far near small", "far near");

        assertThat(count(election, Completion.NONE, false)).containsExactly("far", "near");
        assertThat(new EqualSharesRule(
                                Utility.CARDINALITY,
                                Completion.NONE,
                                false,
                                List.of(TieBreak.LOWER_COST),
                                Measure.VOTES)
                        .count(budget("4", "dear 4", "cheap 2").papers("dear cheap", "dear"))
                        .funded())
                .containsExactly("cheap");
    }

    @Test
    @DisplayName("of points lets supporters pay in proportion to them")
    void points() {
        var papers = Election.papers(BigDecimal.valueOf(10), List.of(new Project("a", BigDecimal.valueOf(8))));
        papers.add("keen", Map.of(0, BigDecimal.valueOf(3)));
        papers.add("mild", Map.of(0, BigDecimal.valueOf(2)));
        var outcome = EqualSharesRule.of(Utility.CARDINALITY, Completion.NONE).count(papers.election());

        var bill = outcome.bills().getFirst();

        assertThat(bill.amount(0)).hasToString("24/5");
        assertThat(bill.amount(1)).hasToString("16/5");
        assertThat(outcome.explanation().stream().map(Step::english))
                .contains("a costs 8 and is funded: 2 supporters pay 1.6 for each point they gave.");
    }

    @Test
    @DisplayName("spends nothing without voters, and buys what is free")
    void nobody() {
        assertThat(count(budget("5", "a 1").papers(), Completion.ADD_ONE_THEN_GREEDY, false))
                .isEmpty();
        assertThat(count(budget("1", "free 0", "a 1").papers("free a"), Completion.NONE, false))
                .containsExactlyInAnyOrder("free", "a");
    }

    @Test
    @DisplayName("with add-one ends where all is bought that fits, and at once where nothing can overspend")
    void addOneEnds() {
        var far = budget("1000000", "a 400000", "b 500000", "never 999999999").papers("a never", "b", "a b");

        assertThat(count(far, Completion.ADD_ONE, false)).containsExactlyInAnyOrder("a", "b");
        assertThat(count(budget("1000000", "a 900000").papers("a", "", ""), Completion.ADD_ONE, false))
                .containsExactly("a");
    }

    @Test
    @DisplayName("tells exact ties from near ones: a share that just pays is enough, a hair less is not")
    void exactly() {
        var projects = new String[12];
        Arrays.setAll(projects, each -> "p" + each + " " + (each + 1));
        var papers = new ArrayList<String>();
        for (int voter = 0; voter < 7; voter++) {
            papers.add(String.join(" ", Collections.nCopies(1, "p0 p1 p2 p3 p4 p5 p6 p7 p8 p9 p10 p11")));
        }
        var courtyard = Courtyard.budget("78", projects);

        assertThat(EqualSharesRule.of(Utility.COST, Completion.NONE)
                        .count(courtyard.papers(papers.toArray(String[]::new)))
                        .funded())
                .hasSize(12);
        assertThat(EqualSharesRule.of(Utility.COST, Completion.NONE)
                        .count(Courtyard.budget("77.999999", projects).papers(papers.toArray(String[]::new)))
                        .funded())
                .hasSize(11);
    }

    @Test
    @DisplayName("says what would have funded the others")
    void turningPoints() {
        assertThat(EqualSharesRule.of(Utility.COST, Completion.GREEDY).turningPoints(CHECKED).stream()
                        .map(point -> point.step().english()))
                .containsExactly("c would be funded at a cost of up to 3, or with 1 more voters.");
        var points = Election.papers(
                BigDecimal.valueOf(9),
                List.of(new Project("a", BigDecimal.valueOf(8)), new Project("b", BigDecimal.valueOf(9))));
        points.add("one", Map.of(0, BigDecimal.valueOf(5)));
        points.add("two", Map.of(0, BigDecimal.valueOf(5), 1, BigDecimal.valueOf(2)));
        points.add("three", Map.of(0, BigDecimal.valueOf(1)));
        assertThat(new EqualSharesRule(Utility.COST, Completion.GREEDY, false, TieBreak.USUAL, Measure.POINTS)
                        .turningPoints(points.election()).stream()
                                .map(point -> point.step().english()))
                .containsExactly("b would be funded at a cost of up to 1, or with 2 more voters.");
    }

    private static List<String> count(Election election, Completion completion, boolean comparison) {
        return new EqualSharesRule(Utility.COST, completion, comparison, TieBreak.USUAL, Measure.VOTES)
                .count(election)
                .funded();
    }

    /** The running example of Lackner and Skowron, "Multi-Winner Voting with Approval Preferences", 2023. */
    static final class Running {
        static final Election EXAMPLE = budget("4", "a 1", "b 1", "c 1", "d 1", "e 1", "f 1", "g 1")
                .papers("a b", "a b", "a b", "a c", "a c", "a c", "a d", "a d", "b c f", "e", "f", "g");
    }
}
