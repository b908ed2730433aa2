package org.minyi.rules.budget.phragmen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.minyi.rules.budget.Bill;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.TieBreak.Contender;

/** One run of the rule. */
final class Purchases {
    private final Election election;
    private final Comparator<Wish> order;
    private final Loads loads;
    private final PriorityQueue<Wish> wishes;
    private final List<Wish> bought = new ArrayList<>();
    private final List<Bill> bills = new ArrayList<>();
    private Optional<Wish> tooDear = Optional.empty();
    private long left;

    Purchases(Election election, Comparator<Contender> ties) {
        this.election = election;
        order = Wish.order(ties);
        loads = new Loads(election.voters());
        wishes = new PriorityQueue<>(order);
        left = election.money().units(election.budget());
        for (int project = 0; project < election.projects().size(); project++) {
            long cost = election.cost(project);
            if (election.supporters(project).size() > 0 && cost <= left) {
                wishes.add(wish(new Contender(project, election.votes(project), cost), 0));
            }
        }
    }

    /** Sees the state before each purchase, and at the end. */
    interface Watcher {
        /** @param next those level at the head, to be bought if all of them fit; none if there is nothing to buy */
        void see(Purchases state, List<Wish> next);
    }

    Purchases run(Watcher watcher) {
        for (var next = nextLevel(); ; next = nextLevel()) {
            watcher.see(this, next);
            tooDear = next.stream().filter(wish -> !fits(wish)).findFirst();
            if (next.isEmpty() || tooDear.isPresent()) {
                return this;
            }
            buy(next.getFirst());
            wishes.addAll(next.subList(1, next.size()));
        }
    }

    /** All wishes that are due first, in the order in which ties are broken. */
    private List<Wish> nextLevel() {
        var level = new ArrayList<Wish>();
        while (!wishes.isEmpty() && (level.isEmpty() || wishes.element().compareLoad(level.getFirst()) <= 0)) {
            var wish = wishes.remove();
            if (wish.round() == loads.rounds()) {
                level.add(wish);
            } else {
                wishes.add(wish(wish.contender(), 0));
            }
        }
        return level;
    }

    private void buy(Wish wish) {
        var support = election.supporters(wish.project());
        var before = loads.carry(support, wish.load());
        var payers = new int[before.length];
        for (int place = 0; place < payers.length; place++) {
            payers[place] = support.voter(place);
        }
        bills.add(new Bill(
                election.project(wish.project()).id(),
                payers,
                place -> wish.load().minus(loads.load(before[place]))));
        bought.add(wish);
        left -= wish.contender().cost();
    }

    /** When its supporters, and so many newcomers, could buy a project now. */
    Wish wish(Contender contender, long newcomers) {
        var load = loads.after(election.supporters(contender.project()), contender.cost(), newcomers);
        return Wish.of(contender, load, loads.rounds());
    }

    /** Whether a wish would be bought before those that are next. */
    boolean wins(Wish wish, List<Wish> next) {
        return fits(wish)
                && (next.isEmpty()
                        || wish.compareLoad(next.getFirst()) < 0
                        || next.stream().allMatch(this::fits) && order.compare(wish, next.getFirst()) < 0);
    }

    private boolean fits(Wish wish) {
        return wish.contender().cost() <= left;
    }

    List<Wish> bought() {
        return List.copyOf(bought);
    }

    List<Integer> projects() {
        return bought.stream().map(Wish::project).toList();
    }

    List<Bill> bills() {
        return List.copyOf(bills);
    }

    /** The project that would have been next but did not fit; empty if there was none. */
    Optional<Wish> tooDear() {
        return tooDear;
    }

    long left() {
        return left;
    }
}
