package org.minyi.rules.ballot.ranked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RankedPropertyTest {
    @Property(tries = 300)
    void schulzeEqualsAnOracleThatWalksEveryPath(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int n) {
        var papers = Elections.papers(Elections.names(n), Elections.random(new Random(seed), n, true));

        var result = Schulze.count(papers);

        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                long strongest = from == to ? 0 : walk(result.preferred(), from, to, Long.MAX_VALUE, Set.of(from));
                assertThat(result.strongestPaths().get(from).get(to)).isEqualTo(strongest);
            }
        }
    }

    @Property(tries = 300)
    void whoBeatsEveryOtherWinsBySchulzeAndReversedPapersNeverKeepASoleWinner(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int n) {
        var papers = Elections.random(new Random(seed), n, false);
        var result = Schulze.count(Elections.papers(Elections.names(n), papers));

        for (int a = 0; a < n; a++) {
            if (beatsAll(result.preferred(), a)) {
                assertThat(result.winners()).containsExactly(result.candidates().get(a));
            }
        }
        if (result.winners().size() == 1) {
            var reversed = papers.stream().map(List::reversed).toList();
            assertThat(Schulze.count(Elections.papers(Elections.names(n), reversed))
                            .winners())
                    .doesNotContainAnyElementsOf(result.winners());
        }
    }

    @Property(tries = 300)
    void raisingASchulzeWinnerOnAPaperKeepsItAWinner(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int n) {
        var random = new Random(seed);
        var papers = new ArrayList<>(Elections.random(random, n, true));
        var winner = Schulze.count(Elections.papers(Elections.names(n), papers))
                .winners()
                .getFirst();

        var raised = new ArrayList<List<String>>(List.of(List.of(winner)));
        var paper = random.nextInt(papers.size());
        papers.get(paper)
                .forEach(rank -> raised.add(
                        rank.stream().filter(name -> !name.equals(winner)).toList()));
        papers.set(paper, raised);

        assertThat(Schulze.count(Elections.papers(Elections.names(n), papers)).winners())
                .contains(winner);
    }

    @Property(tries = 300)
    void aCloneChangesNothingForTheOthersBySchulze(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int n) {
        var random = new Random(seed);
        var papers = Elections.random(random, n, true);
        var before = Schulze.count(Elections.papers(Elections.names(n), papers)).winners();
        var names = new ArrayList<>(Elections.names(n));
        names.add("A'");

        var cloned = papers.stream().map(ranks -> withClone(ranks, random)).toList();
        var after = new HashSet<>(Schulze.count(Elections.papers(names, cloned)).winners());

        if (after.remove("A'")) {
            after.add("A");
        }
        assertThat(after).isEqualTo(Set.copyOf(before));
    }

    @Property(tries = 300)
    void theOrderOfPapersAndCandidatesDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int n) {
        var random = new Random(seed);
        var papers = new ArrayList<>(Elections.random(random, n, true));
        var names = new ArrayList<>(Elections.names(n));
        var schulze = levels(Schulze.count(Elections.papers(names, papers)).order());
        var runoff = levels(InstantRunoff.count(Elections.papers(names, papers)).order());

        Collections.shuffle(papers, random);
        Collections.shuffle(names, random);

        assertThat(levels(Schulze.count(Elections.papers(names, papers)).order()))
                .isEqualTo(schulze);
        assertThat(levels(InstantRunoff.count(Elections.papers(names, papers)).order()))
                .isEqualTo(runoff);
    }

    @Property(tries = 300)
    void runOffElectsAMajoritysFirstChoice(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int n) {
        var papers = Elections.papers(Elections.names(n), Elections.random(new Random(seed), n, false));
        var result = InstantRunoff.count(papers);

        for (int a = 0; a < n; a++) {
            int candidate = a;
            long first = papers.bundles().stream()
                    .filter(bundle -> bundle.ranking().rankOf(candidate) == 0)
                    .mapToLong(Bundle::papers)
                    .sum();
            if (2 * first > papers.size()) {
                assertThat(result.winners()).containsExactly(papers.candidates().get(a));
            }
        }
    }

    /** Where the last rivals drop out together, nobody met the winner alone, so there the promise cannot hold. */
    @Property(tries = 300)
    void runOffElectsWhoLosesToEveryOtherOnlyWhereTheLastRivalsDropOutTogether(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int n) {
        var papers = Elections.papers(Elections.names(n), Elections.random(new Random(seed), n, false));
        var preferred = Schulze.count(papers).preferred();
        var result = InstantRunoff.count(papers);

        for (int a = 0; a < n; a++) {
            if (losesToAll(preferred, a)
                    && result.winners().equals(List.of(papers.candidates().get(a)))) {
                assertThat(result.order().get(1)).hasSizeGreaterThan(1);
            }
        }
    }

    private static long walk(List<List<Long>> preferred, int at, int to, long strength, Set<Integer> seen) {
        if (at == to) {
            return strength;
        }
        long best = 0;
        for (int next = 0; next < preferred.size(); next++) {
            long votes = preferred.get(at).get(next);
            if (!seen.contains(next) && votes > preferred.get(next).get(at)) {
                var more = new HashSet<>(seen);
                more.add(next);
                best = Math.max(best, walk(preferred, next, to, Math.min(strength, votes), more));
            }
        }
        return best;
    }

    private static boolean beatsAll(List<List<Long>> preferred, int a) {
        for (int b = 0; b < preferred.size(); b++) {
            if (a != b && preferred.get(a).get(b) <= preferred.get(b).get(a)) {
                return false;
            }
        }
        return true;
    }

    private static boolean losesToAll(List<List<Long>> preferred, int a) {
        for (int b = 0; b < preferred.size(); b++) {
            if (a != b && preferred.get(a).get(b) >= preferred.get(b).get(a)) {
                return false;
            }
        }
        return true;
    }

    private static List<List<String>> withClone(List<List<String>> ranks, Random random) {
        var cloned = new ArrayList<List<String>>();
        for (var rank : ranks) {
            if (rank.equals(List.of("A")) && random.nextBoolean()) {
                cloned.add(List.of("A"));
                cloned.add(List.of("A'"));
            } else {
                var level = new ArrayList<>(rank);
                if (rank.contains("A")) {
                    level.add("A'");
                }
                cloned.add(level);
            }
        }
        return cloned;
    }

    private static List<Set<String>> levels(List<List<String>> order) {
        return order.stream().map(Set::copyOf).toList();
    }
}
