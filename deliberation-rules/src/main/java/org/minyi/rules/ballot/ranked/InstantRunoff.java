package org.minyi.rules.ballot.ranked;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.minyi.rules.Fraction;
import org.minyi.rules.Step;
import org.minyi.rules.ballot.BallotStep;

/**
 * Instant run-off: round by round, whoever is first on the fewest papers drops out, until all are placed; who drops out
 * later is before who drops out earlier.
 *
 * <p>A paper gives its one vote to the best of those left; if several share that rank it is split equally, in exact
 * fractions. A paper that names nobody left gives none. Ties for the fewest: the latest earlier round that tells them
 * apart decides ({@link EarlierRounds}); those who were level in every round drop out together and share a rank, so that
 * no lot decides. The price: if the last rivals drop out together, a candidate who would lose to each of them alone wins.
 *
 * <p>Source: Robert's Rules of Order, 12th edition, 45:62 to 45:69 (preferential voting); Tideman, "Collective Decisions
 * and Voting", 2006, chapter 13.
 */
public final class InstantRunoff {
    private final RankedPapers papers;
    private final TreeSet<Integer> left;
    private final List<RunoffRound> rounds = new ArrayList<>();
    private final List<List<Fraction>> votesByRound = new ArrayList<>();
    private final List<List<String>> order = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    private InstantRunoff(RankedPapers papers) {
        this.papers = papers;
        left = IntStream.range(0, papers.candidates().size()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** Orders the candidates. */
    public static RunoffResult count(RankedPapers papers) {
        var runoff = new InstantRunoff(papers);
        while (!runoff.left.isEmpty()) {
            runoff.round();
        }
        runoff.rank();
        return new RunoffResult(runoff.rounds, runoff.order, runoff.steps);
    }

    private void round() {
        var votes = FirstPreferences.of(papers, left);
        votesByRound.add(votes.byCandidate());
        for (int candidate : left) {
            tell(
                    BallotStep.ROUND_VOTES,
                    "candidate",
                    name(candidate),
                    "votes",
                    votes.of(candidate).toString());
        }
        if (votes.exhausted() > 0) {
            tell(BallotStep.ROUND_EXHAUSTED, "votes", votes.exhausted());
        }
        var out = left.size() == 1 ? left : fewest(votes);
        rounds.add(votes.round(papers, left, out));
        order.addFirst(papers.names(out));
        left.removeAll(List.copyOf(out));
    }

    private SortedSet<Integer> fewest(FirstPreferences votes) {
        var level = EarlierRounds.fewest(left, votesByRound.subList(votesByRound.size() - 1, votesByRound.size()));
        var out = EarlierRounds.fewest(level, votesByRound);
        if (out.size() < level.size()) {
            tell(BallotStep.FEWEST_EARLIER, "candidates", papers.names(level), "fewest", papers.names(out));
        }
        var kind = out.size() == 1 ? BallotStep.ELIMINATED : BallotStep.ELIMINATED_TOGETHER;
        tell(
                kind,
                "candidates",
                papers.names(out),
                "votes",
                votes.of(out.first()).toString());
        return out;
    }

    private void rank() {
        for (int rank = 0; rank < order.size(); rank++) {
            steps.add(Step.of(BallotStep.RANK, "rank", rank + 1, "candidates", order.get(rank)));
        }
    }

    private void tell(BallotStep kind, Object... namesAndValues) {
        var all = new ArrayList<Object>(List.of("round", votesByRound.size()));
        all.addAll(List.of(namesAndValues));
        steps.add(Step.of(kind, all.toArray()));
    }

    private String name(int candidate) {
        return papers.candidates().get(candidate);
    }
}
