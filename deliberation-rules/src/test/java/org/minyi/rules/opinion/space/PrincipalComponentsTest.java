package org.minyi.rules.opinion.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.opinion.Conversations;
import org.minyi.rules.opinion.PolisVectors;
import org.minyi.rules.opinion.votes.PairCounts;
import org.minyi.rules.opinion.votes.Stance;
import org.minyi.rules.opinion.votes.Vote;
import org.minyi.rules.opinion.votes.VoteTable;

@DisplayName("Principal components of votes with gaps")
class PrincipalComponentsTest {
    @Test
    @DisplayName("with one vector from ones, the iteration is the power iteration of Polis, to the printed digits")
    void powerIteration() {
        var vector = PolisVectors.get("pca/power-iteration");
        var iteration =
                new SubspaceIteration(products(PolisVectors.matrix(vector.get("data"))), new double[] {1, 1, 1});

        for (int step = 0; step <= vector.get("iters").asInt(); step++) {
            iteration.step();
        }

        assertThat(iteration.vector(0))
                .containsExactly(PolisVectors.numbers(vector.get("expected_first_component")), within(1e-5));
    }

    @Test
    @DisplayName("there is no direction where everybody votes alike")
    void constantColumns() {
        var vector = PolisVectors.get("pca/constant-columns");

        var space = space(votes(PolisVectors.matrix(vector.get("data"))));

        for (int component = 0; component < 2; component++) {
            assertThat(space.component(component))
                    .containsExactly(PolisVectors.numbers(
                            vector.get("expected_components").get(component)));
            assertThat(space.share(component)).isZero();
        }
    }

    @Test
    @DisplayName("any shape of table has a space, even one vote or none")
    void anyShape() {
        for (var data : PolisVectors.get("pca/shapes-must-not-fail").get("data")) {
            var table = votes(PolisVectors.matrix(data));
            assertThat(space(table).project(table).x(0)).isFinite();
        }
        assertThat(space(VoteTable.of(List.of())).centre()).isEmpty();
    }

    @Test
    @DisplayName("the components are eigenvectors of the matrix filled with means, the strongest first")
    void eigenvectors() {
        var table = VoteTable.of(Conversations.planted(new Random(7), 80, 24, 3));
        var space = space(table);
        var filled = new double[table.participants().size()][24];
        for (int row = 0; row < filled.length; row++) {
            for (int column = 0; column < 24; column++) {
                var stance = table.stance(row, column);
                filled[row][column] = stance == null ? 0 : stance.value() - space.centre()[column];
            }
        }
        var products = products(filled);
        double trace = 0;
        for (int i = 0; i < 24; i++) {
            trace += products.at(i, i);
        }

        assertThat(space.share(0)).isGreaterThan(space.share(1)).isGreaterThan(0.2);
        for (int component = 0; component < 2; component++) {
            var vector = space.component(component);
            double share = space.share(component) * trace;
            assertThat(products.times(vector))
                    .containsExactly(SymmetricMatrix.vector(24, j -> share * vector[j]), within(1e-8 * trace));
        }
    }

    @Test
    @DisplayName("a person's place is drawn out by the root of statements over votes cast")
    void scaled() {
        var table = VoteTable.of(List.of(
                new Vote("a", "1", Stance.AGREE),
                new Vote("b", "1", Stance.DISAGREE),
                new Vote("c", "1", Stance.AGREE),
                new Vote("c", "2", Stance.PASS),
                new Vote("c", "3", Stance.PASS),
                new Vote("c", "4", Stance.PASS)));

        var positions = space(table).project(table);

        assertThat(positions.x(table.row("a"))).isCloseTo(2 * 2 / 3.0, within(1e-12));
        assertThat(positions.x(table.row("b"))).isCloseTo(-2 * 4 / 3.0, within(1e-12));
        assertThat(positions.x(table.row("c"))).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(positions.y(table.row("a"))).isZero();
        assertThat(positions.votes(table.row("c"))).isEqualTo(4);
    }

    @Test
    @DisplayName("an agreement moves a person by the loading of the statement, as far as it is not expected")
    void extremity() {
        var table = VoteTable.of(List.of(
                new Vote("a", "1", Stance.AGREE),
                new Vote("b", "1", Stance.DISAGREE),
                new Vote("c", "2", Stance.PASS)));

        assertThat(space(table).extremity(0)).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(space(table).extremity(1)).isCloseTo(0, within(1e-12));
    }

    @Test
    @DisplayName("a later space can be turned to face the way of an earlier one")
    void turned() {
        var table = VoteTable.of(Conversations.planted(new Random(3), 60, 20, 3));
        var space = space(table);
        var mirrored = space.turned(new Turn(-1, 1));

        assertThat(space.turnTo(mirrored)).isEqualTo(new Turn(-1, 1));
        assertThat(mirrored.project(table).x(5)).isEqualTo(-space.project(table).x(5));
        assertThat(mirrored.project(table).y(5)).isEqualTo(space.project(table).y(5));
        assertThat(space.project(table).turned(new Turn(-1, 1)).x(5))
                .isEqualTo(mirrored.project(table).x(5));
    }

    private static OpinionSpace space(VoteTable table) {
        return OpinionSpace.of(table.statements(), PairCounts.of(table));
    }

    private static VoteTable votes(double[][] rows) {
        var votes = new ArrayList<Vote>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                votes.add(new Vote("p" + row, "s" + column, stance(rows[row][column])));
            }
        }
        return VoteTable.of(votes);
    }

    private static Stance stance(double value) {
        return value > 0 ? Stance.AGREE : value < 0 ? Stance.DISAGREE : Stance.PASS;
    }

    private static SymmetricMatrix products(double[][] rows) {
        return SymmetricMatrix.of(rows[0].length, (i, j) -> {
            double sum = 0;
            for (var row : rows) {
                sum += row[i] * row[j];
            }
            return sum;
        });
    }
}
