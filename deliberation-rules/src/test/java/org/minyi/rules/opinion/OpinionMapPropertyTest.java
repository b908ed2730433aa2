package org.minyi.rules.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.minyi.rules.opinion.votes.Vote;
import org.minyi.rules.opinion.votes.VoteTable;

class OpinionMapPropertyTest {
    @Property(tries = 60)
    void theSameVotesInAnyOrderGiveTheSameMap(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 150) int people,
            @ForAll @IntRange(min = 1, max = 20) int m) {
        var random = new Random(seed);
        var votes = new ArrayList<>(distinct(Conversations.random(random, people, m, people * m / 2 + 1)));
        var map = OpinionMap.of(VoteTable.of(votes));

        Collections.shuffle(votes, random);

        assertThat(everything(OpinionMap.of(VoteTable.of(votes)))).isEqualTo(everything(map));
    }

    @Property(tries = 40)
    void aMapCarriedOnFromVoteToVoteIsTheOneDrawnFromNothing(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 150) int people,
            @ForAll @IntRange(min = 1, max = 20) int m) {
        var random = new Random(seed);
        var votes = Conversations.random(random, people, m, people * m);
        int from = random.nextInt(votes.size());

        var carried = OpinionMap.of(VoteTable.of(votes.subList(0, from)));
        while (from < votes.size()) {
            int to = Math.min(votes.size(), from + 1 + random.nextInt(1 + votes.size() / 4));
            carried = carried.after(votes.subList(from, to));
            from = to;
        }

        var drawn = OpinionMap.of(VoteTable.of(votes));
        assertThat(unmirrored(carried)).isEqualTo(unmirrored(drawn));
        assertThat(partition(carried)).isEqualTo(partition(drawn));
    }

    @Property(tries = 60)
    void plantedGroupsAreFound(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 3) int camps,
            @ForAll @IntRange(min = 60, max = 400) int people) {
        var map = OpinionMap.of(VoteTable.of(Conversations.planted(new Random(seed), people, 30, camps)));

        int[] planted = map.votes().participants().stream()
                .mapToInt(id -> Integer.parseInt(id.substring(1)) % camps)
                .toArray();

        assertThat(map.groups().groups()).hasSize(camps);
        assertThat(Conversations.adjustedRandIndex(planted, Conversations.groups(map, map.groups())))
                .isGreaterThan(0.9);
    }

    @Property(tries = 30)
    void groupsKeepTheirLabelsWhileVotesArrive(@ForAll long seed, @ForAll @IntRange(min = 2, max = 3) int camps) {
        var votes = Conversations.planted(new Random(seed), 90, 30, camps);
        Collections.shuffle(votes, new Random(seed));
        int half = votes.size() / 2;

        var before = OpinionMap.of(VoteTable.of(votes.subList(0, half)));
        var after = before.after(votes.subList(half, votes.size()));

        if (before.groups().groups().size() == after.groups().groups().size()) {
            var kept = before.votes().participants().stream()
                    .filter(id -> label(before, id) == label(after, id))
                    .count();
            assertThat(kept).isGreaterThan(before.votes().participants().size() * 2L / 3);
        }
    }

    private static int label(OpinionMap map, String participant) {
        int group = map.groups().groupAt(map.votes().row(participant));
        return group < 0 ? -1 : map.groups().groups().get(group).label();
    }

    private static List<Vote> distinct(List<Vote> votes) {
        var last = new LinkedHashMap<String, Vote>();
        votes.forEach(vote -> last.put(vote.participant() + " " + vote.statement(), vote));
        return List.copyOf(last.values());
    }

    private static Map<String, List<Object>> everything(OpinionMap map) {
        var everything = new LinkedHashMap<String, List<Object>>();
        for (var participant : map.votes().participants().stream().sorted().toList()) {
            int row = map.votes().row(participant);
            everything.put(
                    participant, List.of(map.positions().x(row), map.positions().y(row), label(map, participant)));
        }
        everything.put("statistics", List.of(map.statistics()));
        everything.put("groups", List.of(map.groups().groups(), map.groups().silhouette()));
        return everything;
    }

    private static Map<String, List<Double>> unmirrored(OpinionMap map) {
        var places = new LinkedHashMap<String, List<Double>>();
        for (var participant : map.votes().participants().stream().sorted().toList()) {
            int row = map.votes().row(participant);
            places.put(
                    participant,
                    List.of(
                            Math.abs(map.positions().x(row)),
                            Math.abs(map.positions().y(row))));
        }
        return places;
    }

    /** Who is together with whom, without the names of the groups. */
    private static Map<String, Integer> partition(OpinionMap map) {
        var first = new LinkedHashMap<Integer, Integer>();
        var partition = new LinkedHashMap<String, Integer>();
        for (var participant : map.votes().participants().stream().sorted().toList()) {
            int group = map.groups().groupAt(map.votes().row(participant));
            partition.put(participant, group < 0 ? -1 : first.computeIfAbsent(group, _ -> first.size()));
        }
        return partition;
    }
}
