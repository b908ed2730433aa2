package org.minyi.rules.budget.phragmen;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Search;
import org.minyi.rules.budget.TieBreak.Contender;
import org.minyi.rules.budget.TurningPoint;
import org.minyi.rules.budget.TurningPoint.Backing;

/** Watches a run for the costs and the numbers of newcomers with which projects not funded would have won a round. */
final class TurningPoints {
    private static final long NEVER = Long.MAX_VALUE;

    private final Election election;
    private final PhragmenRule rule;
    private final long[] atCost;
    private final long[] withMore;

    TurningPoints(Election election, PhragmenRule rule) {
        this.election = election;
        this.rule = rule;
        atCost = new long[election.projects().size()];
        Arrays.fill(atCost, -1);
        withMore = new long[election.projects().size()];
        Arrays.fill(withMore, NEVER);
    }

    List<TurningPoint> find() {
        var funded = rule.start(election).run((_, _) -> {}).projects();
        var open = IntStream.range(0, election.projects().size())
                .filter(project -> !funded.contains(project))
                .boxed()
                .toList();
        rule.start(election).run((state, next) -> open.forEach(project -> see(state, next, project)));
        return open.stream().map(this::point).toList();
    }

    private void see(Purchases state, List<Wish> next, int project) {
        long cost = election.cost(project);
        if (election.supporters(project).size() > 0) {
            Search.most(atCost[project] + 1, cost, lower -> wins(state, next, project, lower, 0))
                    .ifPresent(found -> atCost[project] = found);
        }
        long fewer = Math.min(withMore[project] - 1, enough(cost, next));
        Search.least(0, fewer, more -> wins(state, next, project, cost, more))
                .ifPresent(found -> withMore[project] = found);
    }

    /** So many newcomers that they alone would be due before those that are next. */
    private long enough(long cost, List<Wish> next) {
        double first = next.isEmpty() ? 1 : next.getFirst().aboutLoad();
        return election.voters() + (first > 0 ? (long) Math.min(1e15, Math.ceil(cost / first)) : 0) + 1;
    }

    private boolean wins(Purchases state, List<Wish> next, int project, long cost, long more) {
        var contender = new Contender(project, election.votes(project) + more, cost);
        return election.supporters(project).size() + more > 0 && state.wins(state.wish(contender, more), next);
    }

    private TurningPoint point(int project) {
        return new TurningPoint(
                election.project(project).id(),
                atCost[project] < 0
                        ? Optional.empty()
                        : Optional.of(election.money().amount(atCost[project])),
                withMore[project] == NEVER ? Optional.empty() : Optional.of(BigDecimal.valueOf(withMore[project])),
                Backing.VOTERS);
    }
}
