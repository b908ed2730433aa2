package org.minyi.rules.budget.equalshares;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.minyi.rules.Fraction;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Search;

/**
 * Completion add-one: the share grows from the next whole unit of the currency on, unit by unit, until the outcome costs
 * more than the budget; the one before stands. Two shortcuts change no outcome. While all projects that could be bought
 * at some share cost no more than the budget together, no outcome can, and those shares are passed over. When everything
 * is bought that has supporters and costs no more than the budget, nothing more can be gained.
 *
 * <p>Source: Peters, Pierczyński, Skowron, "Proportional Participatory Budgeting with Additive Utilities", 2021, section
 * 5; the implementation published on equalshares.net, which Pabulib's checker follows.
 */
final class AddOne {
    private final Election election;
    private final long one;
    private final LongFunction<FixedShares> atShare;

    /** @param atShare runs Equal Shares with a whole number of currency units for each voter */
    AddOne(Election election, LongFunction<FixedShares> atShare) {
        this.election = election;
        this.one = election.money().one();
        this.atShare = atShare;
    }

    FixedShares from(FixedShares first) {
        var wanted = wanted();
        var best = first;
        long share = whole(first.share());
        var firstUnsafe = firstUnsafeShare();
        if (firstUnsafe.isEmpty() && !best.bought().containsAll(wanted)) {
            return atShare.apply(shareForAll(wanted));
        }
        share = Math.max(share, firstUnsafe.orElse(0) - 2);
        while (!best.bought().containsAll(wanted)) {
            share = Math.addExact(share, 1);
            var next = atShare.apply(share);
            if (election.cost(next.bought()).compareTo(election.budget()) > 0) {
                return best;
            }
            best = next;
        }
        return best;
    }

    /** A share at which all is bought; with the cost of all in every purse, none can stay poor. */
    private long shareForAll(Set<Integer> wanted) {
        long enough = election.cost(wanted)
                .setScale(0, RoundingMode.CEILING)
                .max(BigDecimal.ONE)
                .longValueExact();
        return Search.least(0, enough, each -> atShare.apply(each).bought().containsAll(wanted))
                .orElseThrow();
    }

    private long whole(Fraction share) {
        return share.dividedBy(Fraction.of(one)).floor().longValueExact();
    }

    /** All projects that have supporters and fit into the budget. */
    private Set<Integer> wanted() {
        var wanted = new HashSet<Integer>();
        for (int project = 0; project < election.projects().size(); project++) {
            boolean fits = election.project(project).cost().compareTo(election.budget()) <= 0;
            if (fits && election.supporters(project).size() > 0) {
                wanted.add(project);
            }
        }
        return wanted;
    }

    /** The least share at which all projects that their supporters could pay cost more than the budget together. */
    private OptionalLong firstUnsafeShare() {
        var costs = new TreeMap<Long, BigDecimal>();
        for (int project = 0; project < election.projects().size(); project++) {
            int supporters = election.supporters(project).size();
            if (supporters > 0) {
                long from = Math.ceilDiv(election.cost(project), Math.multiplyExact(one, (long) supporters));
                costs.merge(from, election.project(project).cost(), BigDecimal::add);
            }
        }
        var sum = BigDecimal.ZERO;
        for (var entry : costs.entrySet()) {
            sum = sum.add(entry.getValue());
            if (sum.compareTo(election.budget()) > 0) {
                return OptionalLong.of(entry.getKey());
            }
        }
        return OptionalLong.empty();
    }
}
