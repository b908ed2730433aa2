package org.minyi.project.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minyi.project.procedure.BallotRule.Shortfall;

@DisplayName("What a ballot must reach")
class BallotRuleTest {
    @ParameterizedTest(name = "{0} of 100 with {1}: {2} yes, {3} no, {4} abstain lack {5}")
    @CsvSource({
        "0.2, SIMPLE, 11, 9, 0,",
        "0.2, SIMPLE, 11, 8, 0, QUORUM",
        "0.2, SIMPLE, 6, 5, 9,",
        "0.2, SIMPLE, 10, 10, 0, MAJORITY",
        "0.205, SIMPLE, 11, 9, 0, QUORUM",
        "0, SIMPLE, 0, 0, 0, MAJORITY",
        "0, SIMPLE, 1, 0, 0,",
        "0, TWO_THIRDS, 2, 1, 5,",
        "0, TWO_THIRDS, 3, 2, 0, MAJORITY",
        "0, TWO_THIRDS, 0, 0, 5, MAJORITY",
        "0, ABSOLUTE, 50, 0, 0, MAJORITY",
        "0, ABSOLUTE, 51, 49, 0,",
        "1, ABSOLUTE, 99, 0, 0, QUORUM",
        "1, SIMPLE, 120, 0, 0,"
    })
    @DisplayName("is a share of the electorate that takes part, and a majority")
    void limits(BigDecimal quorum, Majority majority, int yes, int no, int abstain, Shortfall lacks) {
        var rule = new BallotRule(quorum, EnumSet.of(majority));

        assertThat(rule.shortfall(yes, no, abstain, 100)).isEqualTo(Optional.ofNullable(lacks));
    }

    @Property(tries = 300)
    @Label("Two rules together are content exactly when both are")
    void together(
            @ForAll @Size(min = 2, max = 2) java.util.List<Majority> majorities,
            @ForAll @Size(min = 2, max = 2) java.util.List<@IntRange(max = 10) Integer> quorums,
            @ForAll @IntRange(max = 12) int yes,
            @ForAll @IntRange(max = 12) int no,
            @ForAll @IntRange(max = 12) int abstain) {
        var one = new BallotRule(BigDecimal.valueOf(quorums.get(0), 1), EnumSet.of(majorities.get(0)));
        var other = new BallotRule(BigDecimal.valueOf(quorums.get(1), 1), EnumSet.of(majorities.get(1)));

        assertThat(one.and(other).shortfall(yes, no, abstain, 20).isEmpty())
                .isEqualTo(one.shortfall(yes, no, abstain, 20).isEmpty()
                        && other.shortfall(yes, no, abstain, 20).isEmpty());
    }
}
