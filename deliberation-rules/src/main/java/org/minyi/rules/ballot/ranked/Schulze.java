package org.minyi.rules.ballot.ranked;

import java.util.ArrayList;
import java.util.List;
import org.minyi.rules.Step;
import org.minyi.rules.ballot.BallotStep;

/**
 * The Schulze method with winning votes: a is before b if the strongest path from a to b is stronger than the one back.
 *
 * <p>A link from a to b exists if more papers prefer a to b than b to a; its strength is the number of those papers. A
 * path is as strong as its weakest link. The relation is transitive; the order is read off it rank by rank: each rank
 * holds everybody whom nobody not yet placed is before. Candidates on one rank are tied.
 *
 * <p>Source: Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
 * election method", Social Choice and Welfare 36, 2011; also arXiv 1804.02973.
 */
public final class Schulze {
    private Schulze() {}

    /** Orders the candidates. */
    public static SchulzeResult count(RankedPapers papers) {
        var preferred = preferences(papers);
        var paths = new StrongestPaths(preferred);
        var order = order(papers, paths);
        return new SchulzeResult(
                papers.candidates(),
                preferred,
                paths.strengths(),
                order,
                explain(papers.candidates(), preferred, paths, order));
    }

    /** How many papers prefer the row's candidate to the column's. */
    static long[][] preferences(RankedPapers papers) {
        int n = papers.candidates().size();
        var preferred = new long[n][n];
        for (var bundle : papers.bundles()) {
            var ranking = bundle.ranking();
            for (int a = 0; a < n; a++) {
                int rank = ranking.rankOf(a);
                for (int b = 0; b < n; b++) {
                    preferred[a][b] += rank < ranking.rankOf(b) ? bundle.papers() : 0;
                }
            }
        }
        return preferred;
    }

    private static List<List<String>> order(RankedPapers papers, StrongestPaths paths) {
        var order = new ArrayList<List<String>>();
        var left = new ArrayList<Integer>();
        for (int candidate = 0; candidate < papers.candidates().size(); candidate++) {
            left.add(candidate);
        }
        while (!left.isEmpty()) {
            var best = left.stream()
                    .filter(a -> left.stream().noneMatch(b -> paths.before(b, a)))
                    .toList();
            order.add(papers.names(best));
            left.removeAll(best);
        }
        return order;
    }

    private static List<Step> explain(
            List<String> names, long[][] preferred, StrongestPaths paths, List<List<String>> order) {
        var steps = new ArrayList<Step>();
        for (int a = 0; a < names.size(); a++) {
            for (int b = a + 1; b < names.size(); b++) {
                steps.add(pair(names, preferred, a, b));
            }
        }
        for (int a = 0; a < names.size(); a++) {
            for (int b = 0; b < names.size(); b++) {
                if (paths.before(a, b)) {
                    steps.add(path(names, paths, a, b));
                }
            }
        }
        for (int rank = 0; rank < order.size(); rank++) {
            steps.add(Step.of(BallotStep.RANK, "rank", rank + 1, "candidates", order.get(rank)));
        }
        return steps;
    }

    private static Step pair(List<String> names, long[][] preferred, int a, int b) {
        if (preferred[a][b] == preferred[b][a]) {
            return Step.of(BallotStep.LEVEL, "one", names.get(a), "other", names.get(b), "votes", preferred[a][b]);
        }
        int winner = preferred[a][b] > preferred[b][a] ? a : b;
        int loser = a + b - winner;
        return Step.of(
                BallotStep.PREFERRED,
                "winner",
                names.get(winner),
                "loser",
                names.get(loser),
                "votes",
                preferred[winner][loser],
                "against",
                preferred[loser][winner]);
    }

    private static Step path(List<String> names, StrongestPaths paths, int a, int b) {
        return Step.of(
                BallotStep.PATH_DECIDES,
                "path",
                paths.route(a, b).stream().map(names::get).toList(),
                "strength",
                paths.strength(a, b),
                "back",
                paths.strength(b, a),
                "winner",
                names.get(a),
                "loser",
                names.get(b));
    }
}
