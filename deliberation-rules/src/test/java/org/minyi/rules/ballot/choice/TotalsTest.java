package org.minyi.rules.ballot.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.Step;

@DisplayName("Papers that choose or score candidates")
class TotalsTest {
    private static final List<String> CANDIDATES = List.of("A", "B", "C");

    @Test
    @DisplayName("choose up to a number, and those chosen most often fill the places")
    void choice() {
        var papers = List.of(
                Set.of("A", "B"),
                Set.of("B"),
                Set.<String>of(),
                Set.of("C", "B"),
                Set.of("A"),
                Set.of("A", "B", "C"),
                Set.of("X"));

        var result = new ChoiceRule(CANDIDATES, 2, 2).count(papers);

        assertThat(result.points()).isEqualTo(Map.of("A", 2L, "B", 3L, "C", 1L));
        assertThat(result.order()).containsExactly(List.of("B"), List.of("A"), List.of("C"));
        assertThat(result.chosen()).containsExactly("B", "A");
        assertThat(result.tied()).isEmpty();
        assertThat(result.explanation().stream().map(Step::english))
                .containsExactly(
                        "5 valid papers, 2 invalid ones.", "B has 3.", "A has 2.", "C has 1.", "Chosen: B, A.");
    }

    @Test
    @DisplayName("leave a tie across the last place to the lot")
    void tie() {
        var result = new ChoiceRule(CANDIDATES, 3, 2).count(List.of(Set.of("A", "B", "C"), Set.of("A")));

        assertThat(result.chosen()).containsExactly("A");
        assertThat(result.tied()).containsExactly("B", "C");
        assertThat(result.explanation().getLast().english())
                .isEqualTo(
                        "B, C are level for the last 1 of the places; no rule puts one before the other, so a lot decides.");
    }

    @Test
    @DisplayName("score within limits; who is left out gets the lowest score")
    void score() {
        var papers =
                List.of(Map.of("A", 5, "B", 1), Map.of("B", 4, "C", 2), Map.of("A", 6), Map.of("A", 0), Map.of("X", 2));

        var result = new ScoreRule(CANDIDATES, 1, 5, 1).count(papers);

        assertThat(result.points()).isEqualTo(Map.of("A", 6L, "B", 5L, "C", 3L));
        assertThat(result.chosen()).containsExactly("A");
        assertThat(result.valid()).isEqualTo(2);
        assertThat(result.invalid()).isEqualTo(3);
    }

    @Test
    @DisplayName("need limits that make sense and candidates with different names")
    void impossible() {
        assertThatThrownBy(() -> new ChoiceRule(CANDIDATES, 0, 1)).hasMessage("Nobody may be chosen: up to 0");
        assertThatThrownBy(() -> new ScoreRule(CANDIDATES, 1, 1, 1)).hasMessage("No scores from 1 to 1");
        assertThatThrownBy(() -> new ChoiceRule(List.of("A", "A"), 1, 1).count(List.of()))
                .hasMessage("Two candidates named A");
    }
}
