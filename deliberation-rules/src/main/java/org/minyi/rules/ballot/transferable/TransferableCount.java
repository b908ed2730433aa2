package org.minyi.rules.ballot.transferable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import org.minyi.rules.Fraction;
import org.minyi.rules.Step;
import org.minyi.rules.ballot.BallotStep;
import org.minyi.rules.ballot.ranked.Bundle;
import org.minyi.rules.ballot.ranked.EarlierRounds;
import org.minyi.rules.ballot.ranked.RankedPapers;

/** One count by single transferable vote, from the first preferences to the last seat. */
final class TransferableCount {
    private final RankedPapers papers;
    private final TransferableRule rule;
    private final Piles piles;
    private final Fraction quota;
    private final List<List<Fraction>> votesByRound = new ArrayList<>();
    private final List<TransferableRound> rounds = new ArrayList<>();
    private final List<Integer> elected = new ArrayList<>();
    private final List<Integer> surpluses = new ArrayList<>();
    private final List<Integer> excluded = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    TransferableCount(RankedPapers papers, TransferableRule rule) {
        this.papers = papers;
        this.rule = rule;
        piles = new Piles(papers);
        long valid = papers.bundles().stream()
                .filter(piles::namesSomebody)
                .mapToLong(Bundle::papers)
                .sum();
        quota = Fraction.of(valid / (rule.seats() + 1) + 1);
        steps.add(Step.of(BallotStep.QUOTA, "papers", valid, "seats", rule.seats(), "quota", quota.toString()));
    }

    TransferableResult run() {
        boolean more = !papers.candidates().isEmpty();
        while (more) {
            more = round();
        }
        return new TransferableResult(quota, namesInOrder(elected), namesInOrder(excluded), rounds, steps);
    }

    /** Elects whom this round elects, then prepares the next round; false if all seats are filled. */
    private boolean round() {
        votesByRound.add(piles.votes());
        tellVotes();
        int before = elected.size();
        electAll(piles.continuing().stream().filter(this::hasQuota).toList(), BallotStep.ELECTED);
        if (piles.continuing().size() <= open()) {
            electAll(piles.continuing(), BallotStep.ELECTED_REMAINING);
        }
        record(elected.subList(before, elected.size()));
        if (open() == 0 || piles.continuing().isEmpty()) {
            return false;
        }
        if (surpluses.isEmpty()) {
            exclude();
        } else {
            handOnSurplus();
        }
        return true;
    }

    private int open() {
        return rule.seats() - elected.size();
    }

    private boolean hasQuota(int candidate) {
        return piles.votes(candidate).compareTo(quota) >= 0;
    }

    private void electAll(List<Integer> candidates, BallotStep kind) {
        var waiting = new ArrayList<>(candidates);
        while (!waiting.isEmpty()) {
            int next = most(waiting);
            waiting.remove((Integer) next);
            elected.add(next);
            piles.stop(next);
            if (piles.votes(next).compareTo(quota) > 0) {
                surpluses.add(next);
            }
            tell(kind, "candidate", name(next), "votes", piles.votes(next).toString());
        }
    }

    private void handOnSurplus() {
        int candidate = most(surpluses);
        surpluses.remove((Integer) candidate);
        var votes = piles.votes(candidate);
        var surplus = votes.minus(quota);
        var factor = surplus.dividedBy(votes);
        tell(
                BallotStep.SURPLUS,
                "candidate",
                name(candidate),
                "surplus",
                surplus.toString(),
                "factor",
                factor.toString());
        piles.handOn(candidate, factor, quota);
    }

    private void exclude() {
        int candidate = fewest(piles.continuing());
        tell(
                BallotStep.ELIMINATED,
                "candidates",
                name(candidate),
                "votes",
                piles.votes(candidate).toString());
        excluded.addFirst(candidate);
        piles.stop(candidate);
        piles.handOn(candidate, Fraction.ONE, Fraction.ZERO);
    }

    private int most(Collection<Integer> candidates) {
        var level = EarlierRounds.most(candidates, thisRound());
        var most = EarlierRounds.most(level, votesByRound);
        tellTie(BallotStep.MOST_EARLIER, level, "most", most);
        return byLot(most, Comparator.naturalOrder());
    }

    private int fewest(Collection<Integer> candidates) {
        var level = EarlierRounds.fewest(candidates, thisRound());
        var fewest = EarlierRounds.fewest(level, votesByRound);
        tellTie(BallotStep.FEWEST_EARLIER, level, "fewest", fewest);
        return byLot(fewest, Comparator.reverseOrder());
    }

    private List<List<Fraction>> thisRound() {
        return List.of(votesByRound.getLast());
    }

    private int byLot(SortedSet<Integer> level, Comparator<Integer> order) {
        int first = level.stream()
                .min(Comparator.comparing(candidate -> rule.lot().indexOf(name(candidate)), order))
                .orElseThrow();
        if (level.size() > 1) {
            tell(BallotStep.LOT, "candidates", papers.names(level), "candidate", name(first));
        }
        return first;
    }

    private void tellTie(BallotStep kind, SortedSet<Integer> level, String left, SortedSet<Integer> chosen) {
        if (chosen.size() < level.size()) {
            tell(kind, "candidates", papers.names(level), left, papers.names(chosen));
        }
    }

    private void tellVotes() {
        for (int candidate : piles.continuing()) {
            tell(
                    BallotStep.ROUND_VOTES,
                    "candidate",
                    name(candidate),
                    "votes",
                    piles.votes(candidate).toString());
        }
        if (!piles.lost().equals(Fraction.ZERO)) {
            tell(BallotStep.ROUND_EXHAUSTED, "votes", piles.lost().toString());
        }
    }

    private void record(List<Integer> nowElected) {
        var votes = new LinkedHashMap<String, Fraction>();
        for (int candidate = 0; candidate < papers.candidates().size(); candidate++) {
            votes.put(name(candidate), piles.votes(candidate));
        }
        rounds.add(new TransferableRound(votes, piles.lost(), namesInOrder(nowElected)));
    }

    private void tell(BallotStep kind, Object... namesAndValues) {
        var all = new ArrayList<Object>(List.of("round", votesByRound.size()));
        all.addAll(List.of(namesAndValues));
        steps.add(Step.of(kind, all.toArray()));
    }

    private List<String> namesInOrder(List<Integer> candidates) {
        return candidates.stream().map(this::name).toList();
    }

    private String name(int candidate) {
        return papers.candidates().get(candidate);
    }
}
