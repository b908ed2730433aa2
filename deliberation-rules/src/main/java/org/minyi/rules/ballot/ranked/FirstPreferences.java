package org.minyi.rules.ballot.ranked;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import org.minyi.rules.Fraction;

/** The votes of one round of a run-off; votes are added as whole numbers for each way of splitting, then as fractions. */
record FirstPreferences(List<Fraction> byCandidate, long exhausted) {
    static FirstPreferences of(RankedPapers papers, Collection<Integer> left) {
        int n = papers.candidates().size();
        var in = new boolean[n];
        left.forEach(candidate -> in[candidate] = true);
        var bySplit = new long[n + 1][n];
        long exhausted = 0;
        for (var bundle : papers.bundles()) {
            var ranking = bundle.ranking();
            int best = ranking.bestRankAmong(in);
            if (best == Ranking.LEFT_OUT) {
                exhausted += bundle.papers();
            } else {
                give(bundle, best, in, bySplit[ranking.countAtRank(best, in)]);
            }
        }
        return new FirstPreferences(sums(bySplit, n), exhausted);
    }

    private static void give(Bundle bundle, int rank, boolean[] in, long[] votes) {
        for (int candidate = 0; candidate < in.length; candidate++) {
            if (in[candidate] && bundle.ranking().rankOf(candidate) == rank) {
                votes[candidate] += bundle.papers();
            }
        }
    }

    private static List<Fraction> sums(long[][] bySplit, int n) {
        var sums = new ArrayList<Fraction>(n);
        for (int candidate = 0; candidate < n; candidate++) {
            var sum = Fraction.ZERO;
            for (int split = 1; split <= n; split++) {
                if (bySplit[split][candidate] > 0) {
                    sum = sum.plus(
                            new Fraction(BigInteger.valueOf(bySplit[split][candidate]), BigInteger.valueOf(split)));
                }
            }
            sums.add(sum);
        }
        return sums;
    }

    Fraction of(int candidate) {
        return byCandidate.get(candidate);
    }

    RunoffRound round(RankedPapers papers, Collection<Integer> left, SortedSet<Integer> out) {
        var votes = new LinkedHashMap<String, Fraction>();
        left.forEach(candidate -> votes.put(papers.candidates().get(candidate), of(candidate)));
        return new RunoffRound(votes, exhausted, papers.names(out));
    }
}
