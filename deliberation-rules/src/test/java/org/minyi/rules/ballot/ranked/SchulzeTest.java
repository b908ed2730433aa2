package org.minyi.rules.ballot.ranked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.Step;

@DisplayName("The Schulze method")
class SchulzeTest {
    static final String[] TENNESSEE = {
        "42: Memphis > Nashville > Chattanooga > Knoxville",
        "26: Nashville > Chattanooga > Knoxville > Memphis",
        "15: Chattanooga > Knoxville > Nashville > Memphis",
        "17: Knoxville > Chattanooga > Nashville > Memphis"
    };

    @Test
    @DisplayName("puts the candidate first who is preferred to each other one")
    void condorcetWinner() {
        var result = Schulze.count(Elections.of(TENNESSEE));

        assertThat(result.winners()).containsExactly("Nashville");
        assertThat(result.order())
                .containsExactly(
                        List.of("Nashville"), List.of("Chattanooga"), List.of("Knoxville"), List.of("Memphis"));
    }

    @Test
    @DisplayName("gives the preferences, the strongest paths and the way they take")
    void explanation() {
        var result = Schulze.count(Elections.of("4: A > B > C", "3: B > C > A", "2: C > A > B"));

        assertThat(result.preferred()).containsExactly(List.of(0L, 6L, 4L), List.of(3L, 0L, 7L), List.of(5L, 2L, 0L));
        assertThat(result.strongestPaths())
                .containsExactly(List.of(0L, 6L, 6L), List.of(5L, 0L, 7L), List.of(5L, 5L, 0L));
        assertThat(result.explanation().stream().map(Step::english))
                .containsExactly(
                        "A is preferred to B by 6, the other way round by 3.",
                        "C is preferred to A by 5, the other way round by 4.",
                        "B is preferred to C by 7, the other way round by 2.",
                        "The strongest path A, B has 6, the one back has 5: A is before B.",
                        "The strongest path A, B, C has 6, the one back has 5: A is before C.",
                        "The strongest path B, C has 7, the one back has 5: B is before C.",
                        "Rank 1: A.",
                        "Rank 2: B.",
                        "Rank 3: C.");
    }

    @Test
    @DisplayName("leaves ties as ties and says who is level")
    void ties() {
        var result = Schulze.count(Elections.of("candidates: A, B, C", "2: A = B", "1: A > B", "1: B > A"));

        assertThat(result.order()).containsExactly(List.of("A", "B"), List.of("C"));
        assertThat(result.explanation().getFirst().english())
                .isEqualTo("A and B are preferred to each other by 1 each.");
    }

    @Test
    @DisplayName("knows no winner without candidates and ties all without papers")
    void nothing() {
        assertThat(Schulze.count(new RankedPapers(List.of(), List.of())).winners())
                .isEmpty();
        assertThat(Schulze.count(new RankedPapers(List.of("A", "B"), List.of())).order())
                .containsExactly(List.of("A", "B"));
    }
}
