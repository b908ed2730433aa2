package org.minyi.rules.budget.equalshares;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Search;
import org.minyi.rules.budget.TieBreak.Contender;
import org.minyi.rules.budget.TurningPoint;
import org.minyi.rules.budget.TurningPoint.Backing;
import org.minyi.rules.budget.greedy.GreedyRule;

/**
 * Until a project is bought, the purchases of the others do not depend on it. So one more run tells of every project that
 * is not funded at what cost, or with how many newcomers, it would have won some round.
 */
final class TurningPoints {
    private final Election election;
    private final EqualSharesRule rule;
    private final FixedShares shares;
    private final long[] atCost;
    private final long[] withMore;

    TurningPoints(Election election, EqualSharesRule rule, FixedShares shares) {
        this.election = election;
        this.rule = rule;
        this.shares = shares;
        atCost = new long[election.projects().size()];
        withMore = new long[election.projects().size()];
    }

    List<TurningPoint> find() {
        var open = unfunded();
        for (int project : open) {
            atCost[project] = -1;
            withMore[project] = Long.MAX_VALUE;
        }
        rule.atShare(election, shares.share()).run((state, next) -> open.forEach(project -> see(state, next, project)));
        var points = new ArrayList<TurningPoint>();
        var greedy = rule.completion().endsGreedy()
                ? GreedyRule.by(rule.measure()).turningPoints(election, shares.bought())
                : List.<TurningPoint>of();
        for (int project : open) {
            var point = point(project);
            points.add(greedy.stream()
                    .filter(other -> other.project().equals(point.project()))
                    .findFirst()
                    .map(other -> better(point, other))
                    .orElse(point));
        }
        return points;
    }

    private Set<Integer> unfunded() {
        var funded = new HashSet<>(shares.bought());
        if (rule.completion().endsGreedy()) {
            funded.addAll(GreedyRule.by(rule.measure())
                    .complete(election, shares.bought())
                    .funded());
        }
        var open = new TreeSet<Integer>();
        for (int project = 0; project < election.projects().size(); project++) {
            if (!funded.contains(project)) {
                open.add(project);
            }
        }
        return open;
    }

    private void see(FixedShares state, Optional<Offer> next, int project) {
        long cost = election.cost(project);
        Search.most(atCost[project] + 1, cost, lower -> wins(state, next, project, lower, 0))
                .ifPresent(found -> atCost[project] = found);
        long fewer = Math.min(withMore[project] - 1, enough(cost));
        Search.least(0, fewer, more -> wins(state, next, project, cost, more))
                .ifPresent(found -> withMore[project] = found);
    }

    /** So many newcomers that they could pay alone with ease and would win every round. */
    private long enough(long cost) {
        var share = shares.share();
        return share.numerator().signum() == 0
                ? 0
                : election.voters() + 1 + (long) Math.ceil(cost / share.approximately());
    }

    private boolean wins(FixedShares state, Optional<Offer> next, int project, long cost, long more) {
        var contender = new Contender(project, election.votes(project) + more, cost);
        return state.offer(contender, new Newcomers(more, election.mostPoints()))
                .filter(offer -> next.isEmpty() || state.beats(offer, next.get()))
                .isPresent();
    }

    private TurningPoint point(int project) {
        return new TurningPoint(
                election.project(project).id(),
                atCost[project] < 0
                        ? Optional.empty()
                        : Optional.of(election.money().amount(atCost[project])),
                withMore[project] == Long.MAX_VALUE
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(withMore[project])),
                Backing.VOTERS);
    }

    /** The easier way of two: a newcomer is one vote, and as many points as a paper can give. */
    private TurningPoint better(TurningPoint one, TurningPoint greedy) {
        var perVoter = greedy.in() == Backing.VOTES
                ? BigDecimal.ONE
                : BigDecimal.valueOf(election.mostPoints()).divide(BigDecimal.valueOf(election.onePoint()));
        var voters = greedy.withMore().map(more -> more.divide(perVoter, 0, RoundingMode.CEILING));
        return new TurningPoint(
                one.project(),
                one.atCost()
                        .flatMap(cost -> greedy.atCost().map(cost::max))
                        .or(one::atCost)
                        .or(greedy::atCost),
                one.withMore()
                        .flatMap(more -> voters.map(more::min))
                        .or(one::withMore)
                        .or(() -> voters),
                Backing.VOTERS);
    }
}
