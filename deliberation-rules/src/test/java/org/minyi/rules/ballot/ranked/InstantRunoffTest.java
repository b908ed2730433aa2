package org.minyi.rules.ballot.ranked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.Fraction;
import org.minyi.rules.Step;

@DisplayName("Instant run-off")
class InstantRunoffTest {
    @Test
    @DisplayName("drops the last of each round and hands the papers on")
    void rounds() {
        var result = InstantRunoff.count(Elections.of(SchulzeTest.TENNESSEE));

        assertThat(result.order())
                .containsExactly(
                        List.of("Knoxville"), List.of("Memphis"), List.of("Nashville"), List.of("Chattanooga"));
        assertThat(result.rounds().get(2).votes())
                .isEqualTo(Map.of("Memphis", Fraction.of(42), "Knoxville", Fraction.of(58)));
        assertThat(result.explanation().stream().map(Step::english).limit(5))
                .containsExactly(
                        "Round 1: Memphis has 42.",
                        "Round 1: Nashville has 26.",
                        "Round 1: Chattanooga has 15.",
                        "Round 1: Knoxville has 17.",
                        "Round 1: Chattanooga drops out with the fewest, 15.");
    }

    @Test
    @DisplayName("splits a paper with equal ranks in exact fractions and counts papers that name nobody left")
    void fractions() {
        var result = InstantRunoff.count(Elections.of("1: A = B = C", "2: A", "1: B", "2: C > A"));

        assertThat(result.rounds().getFirst().votes()).hasToString("{A=7/3, B=4/3, C=7/3}");
        assertThat(result.rounds().get(1).votes()).hasToString("{A=5/2, C=5/2}");
        assertThat(result.rounds().get(1).exhausted()).isEqualTo(1);
        assertThat(result.order()).containsExactly(List.of("A", "C"), List.of("B"));
    }

    @Test
    @DisplayName("decides a tie by the latest earlier round that tells the candidates apart")
    void tieByEarlierRound() {
        var result = InstantRunoff.count(Elections.of("5: A", "3: B", "2: C", "1: D > C"));

        assertThat(result.order()).containsExactly(List.of("A"), List.of("B"), List.of("C"), List.of("D"));
        assertThat(result.explanation().stream().map(Step::english))
                .contains(
                        "Round 2: B, C are level with the fewest; the latest rounds that tell them apart leave C.",
                        "Round 2: C drops out with the fewest, 3.");
    }

    @Test
    @DisplayName("drops those who were level in every round together")
    void tieForGood() {
        var result = InstantRunoff.count(Elections.of("4: A", "4: B", "2: C", "2: D"));

        assertThat(result.order()).containsExactly(List.of("A", "B"), List.of("C", "D"));
        assertThat(result.winners()).containsExactly("A", "B");
    }

    @Test
    @DisplayName("who loses to every other alone can win when the last rivals drop out together")
    void loserByTie() {
        var result = InstantRunoff.count(Elections.of("2: A > B > C", "2: B > A > C", "3: C > A > B"));

        assertThat(result.order()).containsExactly(List.of("C"), List.of("A", "B"));
    }

    @Test
    @DisplayName("says how many papers name nobody left, and ends with the ranks")
    void explanation() {
        var result = InstantRunoff.count(Elections.of("5: A", "3: B", "2: C", "1: C > A"));

        assertThat(result.explanation().stream().map(Step::english))
                .containsExactly(
                        "Round 1: A has 5.",
                        "Round 1: B has 3.",
                        "Round 1: C has 3.",
                        "Round 1: B, C were level in every round and drop out together with 3 each.",
                        "Round 2: A has 6.",
                        "Round 2: 5 name nobody who is left.",
                        "Rank 1: A.",
                        "Rank 2: B, C.");
    }
}
