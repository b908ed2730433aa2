package org.minyi.rules.opinion.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.Fault;
import org.minyi.rules.opinion.Conversations;

@DisplayName("The table of votes")
class VoteTableTest {
    @Test
    @DisplayName("a later vote replaces an earlier one, in a new table")
    void replaced() {
        var before = VoteTable.of(List.of(new Vote("a", "1", Stance.AGREE), new Vote("b", "1", Stance.DISAGREE)));
        var after = before.with(List.of(new Vote("a", "1", Stance.PASS), new Vote("b", "1", Stance.AGREE)));

        assertThat(before.stance(0, 0)).isEqualTo(Stance.AGREE);
        assertThat(before.stance(1, 0)).isEqualTo(Stance.DISAGREE);
        assertThat(after.stance(0, 0)).isEqualTo(Stance.PASS);
        assertThat(after.stance(1, 0)).isEqualTo(Stance.AGREE);
        assertThat(after.counts()).containsExactly(new VoteCounts(1, 0, 2));
    }

    @Test
    @DisplayName("new people and statements come in; statements stand by their ids, shorter ones first")
    void grown() {
        var before = VoteTable.of(List.of(new Vote("a", "10", Stance.AGREE)));
        var after = before.with(List.of(new Vote("b", "9", Stance.DISAGREE)));

        assertThat(before.participants()).containsExactly("a");
        assertThat(before.statements()).containsExactly("10");
        assertThat(after.participants()).containsExactly("a", "b");
        assertThat(after.statements()).containsExactly("9", "10");
        assertThat(after.row("b")).isEqualTo(1);
        assertThat(after.row("c")).isEqualTo(-1);
        assertThat(after.stance(0, 0)).isNull();
        assertThat(after.stance(0, 1)).isEqualTo(Stance.AGREE);
    }

    @Test
    @DisplayName("votes are counted by group, without those who are in none")
    void counted() {
        var table = VoteTable.of(List.of(
                new Vote("a", "1", Stance.AGREE),
                new Vote("b", "1", Stance.PASS),
                new Vote("c", "1", Stance.DISAGREE),
                new Vote("d", "1", Stance.DISAGREE)));

        var counts = table.count(2, row -> row == 3 ? -1 : row == 0 ? 0 : 1);

        assertThat(counts).containsExactly(List.of(new VoteCounts(1, 0, 1)), List.of(new VoteCounts(0, 1, 2)));
        assertThat(counts.get(1).getFirst().pass()).isEqualTo(1);
        assertThat(counts.get(1).getFirst().of(Stance.PASS)).isEqualTo(1);
    }

    @Test
    @DisplayName("pairs of statements are counted as a walk over all people counts them, at once or vote by vote")
    void pairs() {
        var votes = Conversations.random(new Random(9), 300, 37, 4_000);
        var table = VoteTable.of(votes);
        var latest = new ArrayList<>(votes.subList(3_990, 4_000));
        latest.add(new Vote("stranger", "a new one", Stance.DISAGREE));
        latest.add(new Vote(latest.getFirst().participant(), "a new one", Stance.AGREE));
        var before = VoteTable.of(votes.subList(0, 3_990));
        table = table.with(latest);
        var carried = PairCounts.of(before)
                .after(before, table, latest.stream().map(Vote::participant).toList());

        var counts = PairCounts.of(table);

        for (int i = 0; i < counts.statements(); i++) {
            for (int j = 0; j < counts.statements(); j++) {
                var expected = walked(table, i, j);
                assertThat(List.of(counts.voters(i, j), counts.product(i, j), counts.sum(i, j)))
                        .isEqualTo(expected);
                assertThat(List.of(carried.voters(i, j), carried.product(i, j), carried.sum(i, j)))
                        .isEqualTo(expected);
            }
        }
        assertThat(carried.statements()).isEqualTo(38);
    }

    private static List<Integer> walked(VoteTable table, int i, int j) {
        int voters = 0;
        int product = 0;
        int sum = 0;
        for (int row = 0; row < table.participants().size(); row++) {
            var one = table.stance(row, i);
            var other = table.stance(row, j);
            if (one != null && other != null) {
                voters++;
                product += one.value() * other.value();
                sum += one.value();
            }
        }
        return List.of(voters, product, sum);
    }

    @Test
    @DisplayName("sums over a row take the number of each stance")
    void rowSums() {
        var table = VoteTable.of(List.of(
                new Vote("a", "1", Stance.AGREE),
                new Vote("a", "2", Stance.PASS),
                new Vote("b", "2", Stance.DISAGREE)));

        var sums = RowSums.of(table, (column, stance) -> 10 * column + stance.value(), (_, _) -> 1);

        assertThat(sums.first(0)).isEqualTo(11);
        assertThat(sums.first(1)).isEqualTo(9);
        assertThat(sums.second(0)).isEqualTo(2);
        assertThat(sums.votes(1)).isEqualTo(1);
    }

    @Test
    @DisplayName("a file of Polis is read, whatever it says about the participants")
    void file() {
        var text = "\uFEFFparticipant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,3,12\n"
                + "7,,0,1,2,1,0,1,0\r\n\n\"8, the second\",x,,0,1,0,1,,-1\n9,,,0,0,0,0,,";

        assertThat(VotesFile.read(text.lines().toList())).isInstanceOfSatisfying(VotesFile.Read.class, read -> {
            assertThat(read.votes().participants()).containsExactly("7", "8, the second", "9");
            assertThat(read.votes().statements()).containsExactly("3", "12");
            assertThat(read.votes().stance(0, 0)).isEqualTo(Stance.AGREE);
            assertThat(read.votes().stance(0, 1)).isEqualTo(Stance.PASS);
            assertThat(read.votes().stance(1, 0)).isNull();
            assertThat(read.votes().stance(1, 1)).isEqualTo(Stance.DISAGREE);
            assertThat(read.votes().stance(2, 0)).isNull();
        });
    }

    @Test
    @DisplayName("every fault of a file is told with its line")
    void faults() {
        assertThat(faults("participant,1,1,\n1,2,1,\n1,1,1,\n,1,1,\n2,1\n\"3\"x,1,1,"))
                .containsExactly(
                        "line 1: there are two columns '1'",
                        "line 1: a column without a name",
                        "line 2: '2' on statement 1 is none of 1, -1, 0 and nothing",
                        "line 3: the participant '1' has a row already",
                        "line 4: the participant has no name",
                        "line 5: there are 2 fields for 4 columns",
                        "line 6: quotation marks are out of place");
        assertThat(faults("a,b\n1,2")).containsExactly("line 1: the header has no column 'participant'");
        assertThat(faults("\n")).containsExactly("line 1: there is no header");
    }

    private static List<String> faults(String text) {
        return switch (VotesFile.read(text.lines().toList())) {
            case VotesFile.Read _ -> List.of();
            case VotesFile.Unreadable(var faults) ->
                faults.stream().map(Fault::toString).toList();
        };
    }
}
