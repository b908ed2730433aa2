package org.minyi.rules.budget.greedy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Measure;
import org.minyi.rules.budget.Search;
import org.minyi.rules.budget.TurningPoint;

/** An election with the cost or the support of one project changed, to find where its fate turns. */
sealed interface OneChanged {
    /** The election as it is. */
    OneChanged NOTHING = new Cost(-1, BigDecimal.ZERO);

    default BigDecimal cost(int project, BigDecimal cost) {
        return cost;
    }

    default BigDecimal support(int project, BigDecimal support) {
        return support;
    }

    /** At another cost. */
    record Cost(int changed, BigDecimal to) implements OneChanged {
        @Override
        public BigDecimal cost(int project, BigDecimal cost) {
            return project == changed ? to : cost;
        }
    }

    /** With more support. */
    record More(int changed, BigDecimal by) implements OneChanged {
        @Override
        public BigDecimal support(int project, BigDecimal support) {
            return project == changed ? support.add(by) : support;
        }
    }

    /** Where the fate of a project turns that is not funded. */
    static TurningPoint turningPoint(GreedyRule rule, Election election, List<Integer> already, int project) {
        Predicate<OneChanged> funded =
                change -> new Spending(rule, election, already, change).funded().contains(project);
        var money = election.money();
        var atCost =
                Search.most(0, election.cost(project), units -> funded.test(new Cost(project, money.amount(units))));
        var withMore = Search.least(
                0, enough(rule, election), more -> funded.test(new More(project, BigDecimal.valueOf(more))));
        return new TurningPoint(
                election.project(project).id(),
                atCost.isPresent() ? Optional.of(money.amount(atCost.getAsLong())) : Optional.empty(),
                whole(withMore),
                rule.measure() == Measure.VOTES ? TurningPoint.Backing.VOTES : TurningPoint.Backing.POINTS);
    }

    private static Optional<BigDecimal> whole(OptionalLong number) {
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsLong())) : Optional.empty();
    }

    /** So much that any project would come first. */
    private static long enough(GreedyRule rule, Election election) {
        var most = rule.threshold();
        var least = BigDecimal.ZERO;
        for (int project = 0; project < election.projects().size(); project++) {
            most = most.max(election.support(project, rule.measure()));
            least = least.min(election.support(project, rule.measure()));
        }
        return most.subtract(least).longValue() + 2;
    }
}
