package org.minyi.rules.budget.phragmen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.rules.budget.Courtyard.budget;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.Step;

@DisplayName("Phragmén's sequential rule")
class PhragmenRuleTest {
    @Test
    @DisplayName("elects the committee of Lackner and Skowron's running example")
    void running() {
        var election = budget("4", "a 1", "b 1", "c 1", "d 1", "e 1", "f 1", "g 1")
                .papers("a b", "a b", "a b", "a c", "a c", "a c", "a d", "a d", "b c f", "e", "f", "g");

        assertThat(PhragmenRule.usual().count(election).funded()).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    @DisplayName("lets supporters buy as soon as they can, and stops where the next does not fit")
    void purchases() {
        var outcome = PhragmenRule.usual()
                .count(budget("10", "well 6", "tea 4", "lamp 3", "gate 11", "wall 1")
                        .papers("well tea", "well tea gate", "well lamp gate"));

        assertThat(outcome.funded()).containsExactly("well", "tea");
        assertThat(outcome.explanation().stream().map(Step::english))
                .containsExactly(
                        "10 can be spent on 5 projects; 3 papers were cast.",
                        "well costs 6 and is funded: its 3 supporters now carry 2 each.",
                        "tea costs 4 and is funded: its 2 supporters now carry 4 each.",
                        "lamp would be next, but it costs 3 and only 0 is left: the funding stops here.",
                        "gate costs 11, more than the whole budget.",
                        "wall is named by nobody.");
        assertThat(outcome.bills().get(1).amount(0)).hasToString("2");
        assertThat(outcome.bills().get(1).payers()).isEqualTo(2);
        assertThat(outcome.bills().get(1).payer(1)).isEqualTo(1);
    }

    @Test
    @DisplayName("stops too where one of several due at the same time does not fit")
    void levelMisfit() {
        var outcome = PhragmenRule.usual()
                .count(budget("5", "a 2", "big 6", "small 2", "mid 4").papers("a", "a", "small", "mid", "mid"));

        assertThat(outcome.funded()).containsExactly("a");
        assertThat(outcome.explanation().stream().map(Step::english))
                .contains(
                        "mid would be next, but it costs 4 and only 3 is left: the funding stops here.",
                        "small was not reached.");
    }

    @Test
    @DisplayName("says what would have funded the others")
    void turningPoints() {
        var election = budget("10", "well 6", "tea 4", "lamp 3", "gate 11")
                .papers("well tea", "well tea gate", "well lamp gate");

        assertThat(PhragmenRule.usual().turningPoints(election).stream()
                        .map(point -> point.step().english()))
                .containsExactly(
                        "lamp would be funded at a cost of up to 1, or with 1 more voters.",
                        "gate would be funded at a cost of up to 3; no further support would do.");
    }
}
