package org.minyi.rules.budget.equalshares;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.minyi.rules.Fraction;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.TieBreak.Contender;

/**
 * Equal Shares with a fixed share: as long as some project's supporters can pay it, the one is bought that asks the least
 * effort of them. Offers become dearer as purses empty, never cheaper, so that an old offer is a lower bound, and only
 * those have to be made anew that could win.
 */
final class FixedShares {
    private final Election election;
    private final Utility utility;
    private final Comparator<Offer> order;
    private final Purses purses;
    private final PriorityQueue<Offer> offers;
    private final List<Purchase> purchases = new ArrayList<>();

    /** @param share in the smallest unit of the election's money */
    FixedShares(Election election, Utility utility, Comparator<Contender> ties, Fraction share) {
        this.election = election;
        this.utility = utility;
        order = Offer.order(ties);
        purses = new Purses(election.voters(), share);
        offers = new PriorityQueue<>(order);
        for (int project = 0; project < election.projects().size(); project++) {
            var contender = new Contender(project, election.votes(project), election.cost(project));
            offer(contender, Newcomers.NOBODY).ifPresent(offers::add);
        }
    }

    FixedShares run() {
        return run((_, _) -> {});
    }

    /** Sees the state before each purchase, and at the end. */
    interface Watcher {
        /** @param next the offer about to be accepted; empty at the end */
        void see(FixedShares state, Optional<Offer> next);
    }

    FixedShares run(Watcher watcher) {
        for (var next = cheapest(); next.isPresent(); next = cheapest()) {
            watcher.see(this, next);
            purchases.add(Purchase.make(
                    next.get(), purses, election.supporters(next.get().project())));
        }
        watcher.see(this, Optional.empty());
        return this;
    }

    private Optional<Offer> cheapest() {
        while (!offers.isEmpty()) {
            var offer = offers.remove();
            boolean ofNow = offer.round() == purses.rounds();
            if (ofNow && offer.exact()) {
                return Optional.of(offer);
            }
            var contender = offer.contender();
            var bound = ofNow ? offer : bound(contender);
            if (!ofNow && loses(bound)) {
                offers.add(bound);
            } else {
                offer(contender, Newcomers.NOBODY).ifPresent(offers::add);
            }
        }
        return Optional.empty();
    }

    private boolean loses(Offer bound) {
        return !offers.isEmpty() && order.compare(bound, offers.element()) > 0;
    }

    /** The least that a project can ask for now, roughly and quickly. */
    private Offer bound(Contender contender) {
        var price = pricing(contender, Newcomers.NOBODY).bound();
        return Offer.of(contender, price, utility, purses.rounds(), false);
    }

    /** What a project asks for now, with newcomers among its supporters; empty if they cannot pay it. */
    Optional<Offer> offer(Contender contender, Newcomers newcomers) {
        return pricing(contender, newcomers)
                .price()
                .map(price -> Offer.of(contender, price, utility, purses.rounds(), true));
    }

    private Pricing pricing(Contender contender, Newcomers newcomers) {
        return new Pricing(purses, election.supporters(contender.project()), newcomers, contender.cost());
    }

    /** Whether an offer would be accepted before another. */
    boolean beats(Offer offer, Offer other) {
        return order.compare(offer, other) < 0;
    }

    List<Purchase> purchases() {
        return List.copyOf(purchases);
    }

    List<Integer> bought() {
        return purchases.stream().map(Purchase::project).toList();
    }

    Fraction share() {
        return purses.share();
    }

    Purses purses() {
        return purses;
    }
}
