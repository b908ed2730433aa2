package org.minyi.rules.ballot.transferable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minyi.rules.Fraction;
import org.minyi.rules.ballot.ranked.Bundle;
import org.minyi.rules.ballot.ranked.RankedPapers;
import org.minyi.rules.ballot.ranked.Ranking;

/** The piles of a count. Papers only ever go to candidates who are continuing: neither elected nor excluded. */
final class Piles {
    private final List<Pile> piles;
    private final boolean[] continuing;
    private Fraction lost = Fraction.ZERO;

    /** Where a paper goes: to one of so many who share the best rank that is left. */
    private record Place(int candidate, int sharedBy) {}

    Piles(RankedPapers papers) {
        int n = papers.candidates().size();
        piles = Stream.generate(Pile::new).limit(n).toList();
        continuing = new boolean[n];
        Arrays.fill(continuing, true);
        hand(Fraction.ONE, papers.bundles().stream().filter(this::namesSomebody).toList());
    }

    boolean namesSomebody(Bundle bundle) {
        return bundle.ranking().bestRankAmong(continuing) != Ranking.LEFT_OUT;
    }

    List<Integer> continuing() {
        return IntStream.range(0, continuing.length)
                .filter(candidate -> continuing[candidate])
                .boxed()
                .toList();
    }

    void stop(int candidate) {
        continuing[candidate] = false;
    }

    Fraction votes(int candidate) {
        return piles.get(candidate).votes();
    }

    List<Fraction> votes() {
        return piles.stream().map(Pile::votes).toList();
    }

    /** Votes that could go to nobody, because their papers name nobody who was continuing. */
    Fraction lost() {
        return lost;
    }

    /** Hands a candidate's papers on, each with this factor of its value, and leaves the candidate these votes. */
    void handOn(int candidate, Fraction factor, Fraction leaving) {
        piles.get(candidate).takeAll(leaving).forEach((value, bundles) -> hand(value.times(factor), bundles));
    }

    private void hand(Fraction value, List<Bundle> bundles) {
        var places = new HashMap<Place, List<Bundle>>();
        long nowhere = 0;
        for (var bundle : bundles) {
            int best = bundle.ranking().bestRankAmong(continuing);
            if (best == Ranking.LEFT_OUT) {
                nowhere += bundle.papers();
            } else {
                place(bundle, best, places);
            }
        }
        lost = lost.plus(value.times(Fraction.of(nowhere)));
        for (Map.Entry<Place, List<Bundle>> entry : places.entrySet()) {
            var place = entry.getKey();
            piles.get(place.candidate()).add(value.dividedBy(Fraction.of(place.sharedBy())), entry.getValue());
        }
    }

    private void place(Bundle bundle, int rank, Map<Place, List<Bundle>> places) {
        int sharedBy = bundle.ranking().countAtRank(rank, continuing);
        for (int candidate = 0; candidate < continuing.length; candidate++) {
            if (continuing[candidate] && bundle.ranking().rankOf(candidate) == rank) {
                places.computeIfAbsent(new Place(candidate, sharedBy), _ -> new ArrayList<>())
                        .add(bundle);
            }
        }
    }
}
