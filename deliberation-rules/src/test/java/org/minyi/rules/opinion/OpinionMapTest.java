package org.minyi.rules.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.opinion.votes.Stance;
import org.minyi.rules.opinion.votes.Vote;
import org.minyi.rules.opinion.votes.VoteTable;

@DisplayName("The map of a conversation")
class OpinionMapTest {
    @Test
    @DisplayName("of nobody, of one person, and of people who all vote alike has no groups or one")
    void small() {
        var alike = List.of(new Vote("a", "1", Stance.AGREE), new Vote("b", "1", Stance.AGREE));

        assertThat(OpinionMap.of(VoteTable.of(List.of())).groups().groups()).isEmpty();
        assertThat(OpinionMap.of(VoteTable.of(alike.subList(0, 1))).groups().groups())
                .hasSize(1);
        assertThat(OpinionMap.of(VoteTable.of(alike)).groups().groups())
                .singleElement()
                .satisfies(group -> assertThat(group.people()).isEqualTo(2));
        assertThat(OpinionMap.of(VoteTable.of(alike)).statistics().agreed()).hasSize(1);
    }

    @Test
    @DisplayName("faces the same way and shows its groups where their people stand, after every vote")
    void faces() {
        var votes = Conversations.planted(new Random(4), 120, 24, 3);
        var map = OpinionMap.of(VoteTable.of(votes.subList(0, votes.size() - 40)));

        for (int from = votes.size() - 40; from < votes.size(); from += 10) {
            var next = map.after(votes.subList(from, from + 10));
            for (int row = 0; row < 100; row++) {
                assertThat(next.positions().x(row)).isCloseTo(map.positions().x(row), within(1.5));
            }
            map = next;
        }

        for (int group = 0; group < map.groups().groups().size(); group++) {
            double sum = 0;
            for (int row = 0; row < 120; row++) {
                sum += map.groups().groupAt(row) == group ? map.positions().x(row) : 0;
            }
            var seen = map.groups().groups().get(group);
            assertThat(sum / seen.people()).isCloseTo(seen.x(), within(1e-9));
        }
        assertThat(map.groupings().into(2)).isPresent();
        assertThat(map.groupings().into(9)).isEmpty();
    }

    @Test
    @DisplayName("says of every statement what each group and all say, and how far all groups agree")
    void statistics() {
        var map = OpinionMap.of(VoteTable.of(Conversations.planted(new Random(4), 120, 24, 3)));

        var statement = map.statistics().statements().getFirst();

        int agree = statement.groups().stream()
                .mapToInt(group -> group.agree().votes())
                .sum();
        double product = statement.groups().stream()
                .mapToDouble(group -> group.agree().share())
                .reduce(1, (a, b) -> a * b);
        assertThat(statement.groups()).hasSize(3);
        assertThat(statement.all().agree()).isEqualTo(agree);
        assertThat(statement.groupAwareConsensus()).isCloseTo(product, within(1e-15));
        assertThat(map.statistics().representative())
                .hasSize(3)
                .allSatisfy(chosen -> assertThat(chosen).isNotEmpty().hasSizeLessThan(6));
    }
}
