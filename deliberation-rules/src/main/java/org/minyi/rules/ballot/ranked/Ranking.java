package org.minyi.rules.ballot.ranked;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * One paper's order of the candidates, who are numbered from 0. Several may share a rank; those left out are behind all
 * others and equal among themselves, and the paper has no vote to give among them.
 */
public final class Ranking {
    /** The rank of candidates that the paper leaves out; larger than any other. */
    public static final int LEFT_OUT = Integer.MAX_VALUE;

    private final int[] rankOf;

    private Ranking(int[] rankOf) {
        this.rankOf = rankOf;
    }

    /**
     * A paper with these ranks, best first.
     *
     * @throws IllegalArgumentException if a name is not among the candidates or stands twice
     */
    public static Ranking of(List<String> candidates, Collection<? extends Collection<String>> ranks) {
        var rankOf = new int[candidates.size()];
        Arrays.fill(rankOf, LEFT_OUT);
        int rank = 0;
        for (var level : ranks) {
            for (var name : level) {
                int candidate = candidates.indexOf(name);
                if (candidate < 0) {
                    throw new IllegalArgumentException(name + " is no candidate");
                }
                if (rankOf[candidate] != LEFT_OUT) {
                    throw new IllegalArgumentException(name + " is ranked twice");
                }
                rankOf[candidate] = rank;
            }
            rank++;
        }
        return new Ranking(rankOf);
    }

    /** How many candidates there are, ranked or left out. */
    public int size() {
        return rankOf.length;
    }

    /** The candidate's rank from 0 for the best; only comparison with other ranks of this paper has a meaning. */
    public int rankOf(int candidate) {
        return rankOf[candidate];
    }

    /** The best rank of those who are still in, or {@link #LEFT_OUT} if the paper names none of them. */
    public int bestRankAmong(boolean[] in) {
        int best = LEFT_OUT;
        for (int candidate = 0; candidate < rankOf.length; candidate++) {
            if (in[candidate] && rankOf[candidate] < best) {
                best = rankOf[candidate];
            }
        }
        return best;
    }

    /** How many of those who are still in share this rank. */
    public int countAtRank(int rank, boolean[] in) {
        int count = 0;
        for (int candidate = 0; candidate < rankOf.length; candidate++) {
            if (in[candidate] && rankOf[candidate] == rank) {
                count++;
            }
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranking ranking && Arrays.equals(rankOf, ranking.rankOf);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rankOf);
    }
}
