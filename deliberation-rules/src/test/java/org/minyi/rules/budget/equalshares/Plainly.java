package org.minyi.rules.budget.equalshares;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minyi.rules.Fraction;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.TieBreak;
import org.minyi.rules.budget.TieBreak.Contender;

/** Equal Shares word by word as in the paper, in fractions and without a shortcut: the oracle of the tests. */
final class Plainly {
    final List<Integer> bought = new ArrayList<>();
    final List<Fraction> left;
    private final Election election;
    private final Utility utility;

    private record Price(int project, Fraction rho) {}

    Plainly(Election election, Utility utility, Fraction share) {
        this.election = election;
        this.utility = utility;
        left = new ArrayList<>(Collections.nCopies(election.voters(), share));
        var ties = TieBreak.order(TieBreak.USUAL);
        Comparator<Price> order = Comparator.comparing(Price::rho);
        for (var next = prices().min(order.thenComparing(price -> contender(price.project()), ties));
                next.isPresent();
                next = prices().min(order.thenComparing(price -> contender(price.project()), ties))) {
            buy(next.get());
        }
    }

    private Stream<Price> prices() {
        return IntStream.range(0, election.projects().size())
                .filter(project -> !bought.contains(project))
                .mapToObj(this::price)
                .flatMap(Optional::stream);
    }

    private Contender contender(int project) {
        return new Contender(project, election.votes(project), election.cost(project));
    }

    private Fraction worth(int project, int place) {
        var points = Fraction.of(election.supporters(project).points(place));
        return utility == Utility.COST ? points.times(Fraction.of(election.cost(project))) : points;
    }

    /** The least rho at which the sum of min(left, rho × utility) is the cost, tried at every voter's own limit. */
    private Optional<Price> price(int project) {
        var support = election.supporters(project);
        var places = new ArrayList<Integer>();
        var total = Fraction.ZERO;
        for (int place = 0; place < support.size(); place++) {
            places.add(place);
            total = total.plus(left.get(support.voter(place)));
        }
        var cost = Fraction.of(election.cost(project));
        if (places.isEmpty() || total.compareTo(cost) < 0) {
            return Optional.empty();
        }
        places.sort(Comparator.comparing(place -> left.get(support.voter(place)).dividedBy(worth(project, place))));
        var given = Fraction.ZERO;
        for (int from = 0; ; from++) {
            var rest = Fraction.ZERO;
            for (int place : places.subList(from, places.size())) {
                rest = rest.plus(worth(project, place));
            }
            var rho = cost.minus(given).dividedBy(rest);
            int poorest = places.get(from);
            if (rho.times(worth(project, poorest)).compareTo(left.get(support.voter(poorest))) <= 0) {
                return Optional.of(new Price(project, rho));
            }
            given = given.plus(left.get(support.voter(poorest)));
        }
    }

    private void buy(Price price) {
        var support = election.supporters(price.project());
        for (int place = 0; place < support.size(); place++) {
            int voter = support.voter(place);
            var due = price.rho().times(worth(price.project(), place));
            left.set(
                    voter,
                    due.compareTo(left.get(voter)) > 0
                            ? Fraction.ZERO
                            : left.get(voter).minus(due));
        }
        bought.add(price.project());
    }
}
