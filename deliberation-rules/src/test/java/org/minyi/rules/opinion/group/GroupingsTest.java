package org.minyi.rules.opinion.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Groups of people")
class GroupingsTest {
    @Test
    @DisplayName("seven votes place a person, or all there are where fewer")
    void placed() {
        var votes = IntStream.rangeClosed(0, 29).toArray();
        var people = IntStream.range(0, 30).mapToObj(String::valueOf).toList();

        assertThat(Placement.of(people, 40, row -> votes[row]).stream())
                .containsExactlyElementsOf(IntStream.range(7, 30).boxed().toList());
        assertThat(Placement.of(people, 3, row -> votes[row]).cardinality()).isEqualTo(27);
        assertThat(Placement.of(people, 0, row -> 0).cardinality()).isZero();
    }

    @Test
    @DisplayName("where fewer than fifteen are placed, those who voted most come in, never who has not voted")
    void few() {
        var votes = new int[] {9, 0, 3, 3, 3, 8, 7, 7, 7, 7, 7, 7, 7, 7, 7, 4, 7};
        var people = List.of("a", "b", "e", "d", "c", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q");

        // Twelve have seven votes; then come p with four, and of those with three c and d before e.
        assertThat(Placement.of(people, 40, row -> votes[row]).stream())
                .containsExactly(0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)
                .doesNotContain(1, 2);
        assertThat(Placement.of(List.of("a", "b"), 40, row -> row).stream()).containsExactly(1);
    }

    @Test
    @DisplayName("labels go where most of the people went; a group of nobody's people gets a new one")
    void labels() {
        var earlier = grouping(new int[] {0, 0, 0, 1, 1, -1}, 2);
        var later = grouping(new int[] {1, 1, 0, 0, 0, 0}, 2);
        var three = grouping(new int[] {2, 2, 2, 1, 1, 0}, 3);

        assertThat(labels(GroupIdentity.follow(earlier, later, 2))).containsExactly(0, 0, 1, 1, 1, 1);
        assertThat(labels(GroupIdentity.follow(earlier, three, 4))).containsExactly(0, 0, 0, 1, 1, 4);
        assertThat(labels(GroupIdentity.follow(GroupIdentity.follow(earlier, three, 4), later, 5)))
                .containsExactly(0, 0, 1, 1, 1, 1);
        assertThat(labels(GroupIdentity.follow(Grouping.none(6), earlier, 0))).containsExactly(0, 0, 0, 1, 1, -1);
    }

    @Test
    @DisplayName("from nothing the largest group is 0")
    void largestFirst() {
        var grouping = grouping(new int[] {0, 1, 1, 2, 2, 2}, 3);

        assertThat(labels(grouping)).containsExactly(2, 1, 1, 0, 0, 0);
        assertThat(grouping.groups()).extracting(OpinionGroup::people).containsExactly(3, 2, 1);
    }

    @Test
    @DisplayName("the number shown changes only after another was found four times running")
    void steady() {
        var shown = SteadyCount.first(2).then(3).then(3).then(3);

        assertThat(shown.shown()).isEqualTo(2);
        assertThat(shown.then(3).shown()).isEqualTo(3);
        assertThat(shown.then(2).then(3).shown()).isEqualTo(2);
    }

    private static Grouping grouping(int[] groupOf, int groups) {
        var centres = new double[groups][2];
        for (int group = 0; group < groups; group++) {
            centres[group][0] = group;
        }
        return Grouping.of(groupOf, centres, Silhouette.NONE);
    }

    private static int[] labels(Grouping grouping) {
        return IntStream.range(0, grouping.rows())
                .map(row -> grouping.groupAt(row) < 0
                        ? -1
                        : grouping.groups().get(grouping.groupAt(row)).label())
                .toArray();
    }
}
