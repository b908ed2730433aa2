package org.minyi.rules.ballot.transferable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.minyi.rules.Fraction;
import org.minyi.rules.ballot.BallotStep;
import org.minyi.rules.ballot.ranked.Elections;
import org.minyi.rules.ballot.ranked.InstantRunoff;

class TransferablePropertyTest {
    @Property(tries = 300)
    void noVoteIsMadeOrLostUnseenAndTheOrderOfPapersDoesNotMatter(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int n,
            @ForAll @IntRange(min = 1, max = 4) int seats) {
        var random = new Random(seed);
        var papers = new ArrayList<>(Elections.random(random, n, true));
        var rule = new TransferableRule(seats, Elections.names(n));

        var result = rule.count(Elections.papers(Elections.names(n), papers));

        long valid = papers.stream().filter(paper -> !paper.isEmpty()).count();
        for (var round : result.rounds()) {
            assertThat(round.votes().values().stream().reduce(round.lost(), Fraction::plus))
                    .isEqualTo(Fraction.of(valid));
        }
        assertThat(new HashSet<>(result.elected())).hasSize(Math.min(n, seats));
        Collections.shuffle(papers, random);
        assertThat(rule.count(Elections.papers(Elections.names(n), papers))).isEqualTo(result);
    }

    @Property(tries = 300)
    void aGroupWithSoManyQuotasThatRanksItsOwnFirstGetsSoManySeats(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int n,
            @ForAll @IntRange(min = 1, max = 4) int seats) {
        var papers = Elections.random(new Random(seed), n, false);
        var names = Elections.names(n);
        var elected = new TransferableRule(seats, names)
                .count(Elections.papers(names, papers))
                .elected();
        int quota = papers.size() / (seats + 1) + 1;

        for (int set = 1; set < 1 << n; set++) {
            var group = new HashSet<String>();
            for (int candidate = 0; candidate < n; candidate++) {
                if ((set & 1 << candidate) != 0) {
                    group.add(names.get(candidate));
                }
            }
            long solid = papers.stream()
                    .filter(paper -> group.containsAll(paper.subList(0, group.size()).stream()
                            .flatMap(List::stream)
                            .toList()))
                    .count();
            long due = Math.min(group.size(), solid / quota);
            assertThat(elected.stream().filter(group::contains).count()).isGreaterThanOrEqualTo(due);
        }
    }

    @Property(tries = 300)
    void forOneSeatItElectsTheWinnerOfARunOffWithoutTies(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int n) {
        var papers = Elections.papers(Elections.names(n), Elections.random(new Random(seed), n, false));
        var runoff = InstantRunoff.count(papers);

        if (runoff.explanation().stream().noneMatch(step -> step.kind() == BallotStep.ELIMINATED_TOGETHER)) {
            assertThat(new TransferableRule(1, papers.candidates())
                            .count(papers)
                            .elected())
                    .isEqualTo(runoff.winners());
        }
    }
}
