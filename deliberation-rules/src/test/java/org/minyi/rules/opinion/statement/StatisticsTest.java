package org.minyi.rules.opinion.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.opinion.PolisVectors;
import org.minyi.rules.opinion.votes.Stance;
import org.minyi.rules.opinion.votes.VoteCounts;

@DisplayName("What groups say to statements")
class StatisticsTest {
    @Test
    @DisplayName("the test of two shares is that of Polis to the printed digits")
    void twoShares() {
        var vector = PolisVectors.get("two-prop-test");
        var counts = PolisVectors.numbers(vector.get("args"));

        // Both successes come first, then both populations, as in the source.
        double z = Proportions.test((int) counts[0], (int) counts[1], (int) counts[2], (int) counts[3]);

        assertThat(z).isCloseTo(vector.get("expected").asDouble(), within(0.01));
    }

    @Test
    @DisplayName("with no votes both tests and shares are in the middle, with all for it the comparison says nothing")
    void noVotes() {
        assertThat(Proportions.test(0, 0)).isEqualTo(1);
        assertThat(Proportions.share(0, 0)).isEqualTo(0.5);
        assertThat(Proportions.test(9, 4, 9, 4)).isZero();
        assertThat(Proportions.test(8, 8)).isCloseTo(3, within(1e-12));
        assertThat(Proportions.test(3, 8)).isCloseTo(2 * 3 * (4 / 9.0 - 0.5), within(1e-12));
    }

    @Test
    @DisplayName("importance and priority are those of Polis")
    void priority() {
        var none = new VoteCounts(0, 0, 0);
        var importance = PolisVectors.get("importance/no-votes");
        var priority = PolisVectors.get("priority/no-votes");
        for (int i = 0; i < importance.get("extremity").size(); i++) {
            double extremity = importance.get("extremity").get(i).asDouble();
            assertThat(Priority.importance(none, extremity))
                    .isEqualTo(importance.get("expected").get(i).asDouble());
            assertThat(Priority.of(none, extremity))
                    .isEqualTo(priority.get("expected").get(i).asDouble());
        }
        for (var id : List.of("all-agree", "all-disagree", "all-pass", "all-agree-extreme")) {
            var vector = PolisVectors.get("importance/" + id);
            var counts = new VoteCounts(
                    vector.get("agree").asInt(),
                    vector.get("disagree").asInt(),
                    vector.get("total").asInt());
            assertThat(Priority.importance(counts, vector.get("extremity").asDouble()))
                    .isCloseTo(vector.get("expected").asDouble(), within(0.001));
        }
        assertThat(Priority.of(new VoteCounts(5, 0, 5), 0))
                .isCloseTo(Math.pow((1 - 1 / 7.0) * (6 / 7.0) * 5, 2), within(1e-12));
    }

    @Test
    @DisplayName("a side marks a group if most of the group take it and fewer elsewhere do")
    void sides() {
        var side = SideStatistics.of(18, 20, 5, 20);

        assertThat(side.share()).isEqualTo(19 / 22.0);
        assertThat(side.ratio()).isCloseTo(19 / 6.0, within(1e-12));
        assertThat(side.isSignificant()).isTrue();
        assertThat(SideStatistics.of(18, 20, 18, 20).isSignificant()).isFalse();
        assertThat(SideStatistics.of(9, 20, 0, 20).isSignificant()).isFalse();
    }

    @Test
    @DisplayName("statements that mark a group: the best agreement first, then the strongest, agreements before others")
    void representative() {
        var statements = statements(
                new VoteCounts[] {counts(2, 18), counts(20, 0), counts(15, 5), counts(10, 10), counts(19, 1)},
                new VoteCounts[] {counts(18, 2), counts(19, 1), counts(5, 15), counts(10, 10), counts(4, 16)});

        var chosen = RepresentativeChoice.of(statements, 0);

        assertThat(chosen).extracting(RepresentativeStatement::statement).containsExactly("4", "2", "0");
        assertThat(chosen)
                .extracting(RepresentativeStatement::side)
                .containsExactly(Stance.AGREE, Stance.AGREE, Stance.DISAGREE);
        assertThat(chosen).extracting(RepresentativeStatement::bestAgreement).containsExactly(true, false, false);
    }

    @Test
    @DisplayName("at most five mark a group")
    void atMostFive() {
        var within = new VoteCounts[8];
        Arrays.fill(within, counts(20, 0));
        var without = new VoteCounts[8];
        Arrays.setAll(without, i -> counts(8 - i, 12 + i));

        assertThat(RepresentativeChoice.of(statements(within, without), 0))
                .extracting(RepresentativeStatement::statement)
                .containsExactly("7", "6", "5", "4", "3");
    }

    @Test
    @DisplayName("where nothing is significant, one alone: the best agreement, or else what differs most")
    void nothingSignificant() {
        var agreeing = statements(
                new VoteCounts[] {counts(3, 2), counts(5, 1)}, new VoteCounts[] {counts(3, 2), counts(5, 1)});
        var refusing = statements(
                new VoteCounts[] {counts(0, 3), counts(0, 4), counts(0, 0)},
                new VoteCounts[] {counts(0, 3), counts(1, 3), counts(0, 0)});

        assertThat(RepresentativeChoice.of(agreeing, 0))
                .extracting(RepresentativeStatement::statement)
                .containsExactly("1");
        assertThat(RepresentativeChoice.of(refusing, 0)).singleElement().satisfies(chosen -> {
            assertThat(chosen.statement()).isEqualTo("1");
            assertThat(chosen.side()).isEqualTo(Stance.DISAGREE);
            assertThat(chosen.bestAgreement()).isFalse();
        });
    }

    @Test
    @DisplayName("what unites all: significant majorities, the strongest first, at most five a side")
    void consensus() {
        var statements = statements(
                new VoteCounts[] {counts(10, 10), counts(15, 5), counts(20, 0), counts(1, 19)},
                new VoteCounts[] {counts(10, 10), counts(15, 5), counts(20, 0), counts(1, 19)});

        assertThat(ConsensusStatement.among(statements, Stance.AGREE))
                .extracting(ConsensusStatement::statement)
                .containsExactly("2", "1");
        assertThat(ConsensusStatement.among(statements, Stance.DISAGREE))
                .singleElement()
                .isEqualTo(new ConsensusStatement("3", Stance.DISAGREE, 38, 40, 39 / 42.0, Proportions.test(38, 40)));
        assertThat(ConsensusStatement.among(
                        IntStream.range(0, 7).mapToObj(i -> statements.get(2)).toList(), Stance.AGREE))
                .hasSize(5);
    }

    private static VoteCounts counts(int agree, int disagree) {
        return new VoteCounts(agree, disagree, agree + disagree);
    }

    private static List<StatementStatistics> statements(VoteCounts[] group, VoteCounts[] others) {
        return IntStream.range(0, group.length)
                .mapToObj(i -> new StatementStatistics(
                        String.valueOf(i),
                        group[i].plus(others[i]),
                        List.of(GroupStatistics.of(group[i], others[i]), GroupStatistics.of(others[i], group[i])),
                        0,
                        0,
                        0))
                .toList();
    }
}
