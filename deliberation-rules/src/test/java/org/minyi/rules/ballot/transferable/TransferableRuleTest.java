package org.minyi.rules.ballot.transferable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.Fraction;
import org.minyi.rules.Step;
import org.minyi.rules.ballot.BallotStep;
import org.minyi.rules.ballot.ranked.Elections;

@DisplayName("Single transferable vote")
class TransferableRuleTest {
    @Test
    @DisplayName("fills seats by quota, surplus and exclusion")
    void seats() {
        var papers = Elections.of(
                "4: Oranges",
                "2: Pears > Oranges",
                "8: Chocolate > Strawberries",
                "4: Chocolate > Sweets",
                "1: Strawberries",
                "1: Sweets");

        var result = new TransferableRule(3, papers.candidates()).count(papers);

        assertThat(result.quota()).isEqualTo(Fraction.of(6));
        assertThat(result.elected()).containsExactly("Chocolate", "Oranges", "Strawberries");
        assertThat(result.excluded()).containsExactly("Sweets", "Pears");
        assertThat(result.rounds().get(1).votes()).containsEntry("Strawberries", Fraction.of(5));
    }

    @Test
    @DisplayName("hands surpluses on in exact fractions and explains each step")
    void explanation() {
        var papers = Elections.of("7: A > B", "2: A", "3: B", "3: C");

        var result = new TransferableRule(2, papers.candidates()).count(papers);

        assertThat(result.explanation().stream().map(Step::english))
                .containsExactly(
                        "15 papers name somebody; with 2 seats the quota is 6.",
                        "Round 1: A has 9.",
                        "Round 1: B has 3.",
                        "Round 1: C has 3.",
                        "Round 1: A reaches the quota with 9 and is elected.",
                        "Round 1: A is 3 above the quota; each paper goes on with 1/3 of its value.",
                        "Round 2: B has 16/3.",
                        "Round 2: C has 3.",
                        "Round 2: 2/3 name nobody who is left.",
                        "Round 2: C drops out with the fewest, 3.",
                        "Round 3: B has 16/3.",
                        "Round 3: 11/3 name nobody who is left.",
                        "Round 3: as many are left as seats, so B is elected with 16/3.");
    }

    @Test
    @DisplayName("asks the earlier rounds and then the lot who of those level comes first")
    void lot() {
        var papers = Elections.of("candidates: A, B, C", "2: A", "2: B", "1: C > A = B");

        assertThat(new TransferableRule(1, List.of("A", "B", "C")).count(papers).elected())
                .containsExactly("A");
        var result = new TransferableRule(1, List.of("C", "B", "A")).count(papers);
        assertThat(result.elected()).containsExactly("B");
        assertThat(result.explanation().stream().map(Step::english))
                .contains("Round 2: A, B were level in every round; the lot takes A.");
    }

    @Test
    @DisplayName("excludes who had fewer votes in an earlier round")
    void earlierRound() {
        var papers = Elections.of("5: A", "3: B", "2: C", "1: D > C");

        var result = new TransferableRule(1, List.of("D", "C", "B", "A")).count(papers);

        assertThat(result.elected()).containsExactly("A");
        assertThat(result.excluded()).containsExactly("B", "C", "D");
        assertThat(result.explanation().stream().map(Step::english))
                .contains("Round 2: B, C are level with the fewest; the latest rounds that tell them apart leave C.");
    }

    @Test
    @DisplayName("elects first who had more votes in an earlier round, whatever the lot says")
    void electedFirst() {
        var papers = Elections.of("5: A", "4: B", "1: D > A", "2: D > B", "4: E");

        var result = new TransferableRule(2, List.of("E", "D", "B", "A")).count(papers);

        assertThat(result.elected()).containsExactly("A", "B");
        assertThat(result.explanation().stream().map(Step::english))
                .contains("Round 2: A, B are level with the most; the latest rounds that tell them apart leave A.");
    }

    @Test
    @DisplayName("elects with the exact quota, and then there is no surplus to hand on")
    void exactQuota() {
        var papers = Elections.of("3: A", "2: B", "2: C", "1: D");

        var result = new TransferableRule(2, papers.candidates()).count(papers);

        assertThat(result.rounds().getFirst().elected()).containsExactly("A");
        assertThat(result.explanation()).noneMatch(step -> step.kind() == BallotStep.SURPLUS);
    }

    @Test
    @DisplayName("elects all when there are no more candidates than seats, most votes first")
    void fewCandidates() {
        var papers = Elections.of("candidates: A, B", "1: A", "2: B", "4:");

        var result = new TransferableRule(5, papers.candidates()).count(papers);

        assertThat(result.elected()).containsExactly("B", "A");
        assertThat(result.quota()).isEqualTo(Fraction.ONE);
    }

    @Test
    @DisplayName("refuses no seats and a lot that is not of the candidates")
    void impossible() {
        var papers = Elections.of("A > B");
        assertThatThrownBy(() -> new TransferableRule(0, List.of())).hasMessage("No seats to fill: 0");
        assertThatThrownBy(() -> new TransferableRule(1, List.of("A", "A"))).hasMessageContaining("twice");
        assertThatThrownBy(() -> new TransferableRule(1, List.of("A")).count(papers))
                .hasMessageContaining("exactly");
    }
}
