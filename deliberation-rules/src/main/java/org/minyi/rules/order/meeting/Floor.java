package org.minyi.rules.order.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.act.Purpose;

/**
 * Who speaks and who wants to.
 *
 * @param hands in the order in which they went up
 */
public record Floor(Optional<Speaker> speaker, List<Hand> hands) {
    static final Floor FREE = new Floor(Optional.empty(), List.of());

    /** Whoever has the floor, and how long already. */
    public record Speaker(Person person, Purpose purpose, Duration used) {}

    /** A raised hand. */
    public record Hand(Person person, Purpose purpose) {}

    public Floor {
        hands = List.copyOf(hands);
    }

    boolean isHeldBy(Person person) {
        return speaker.filter(holder -> holder.person().equals(person)).isPresent();
    }

    Optional<Hand> handOf(Person person) {
        return hands.stream().filter(hand -> hand.person().equals(person)).findFirst();
    }

    Floor raised(Person person, Purpose purpose) {
        var all = new ArrayList<>(hands);
        all.add(new Hand(person, purpose));
        return new Floor(speaker, all);
    }

    Floor lowered(Person person) {
        return new Floor(
                speaker,
                hands.stream().filter(hand -> !hand.person().equals(person)).toList());
    }

    Floor givenTo(Hand hand) {
        return new Floor(
                Optional.of(new Speaker(hand.person(), hand.purpose(), Duration.ZERO)),
                lowered(hand.person()).hands());
    }

    Floor givenUp() {
        return new Floor(Optional.empty(), hands);
    }

    Floor usedFor(Duration time) {
        return new Floor(
                speaker.map(holder -> new Speaker(
                        holder.person(), holder.purpose(), holder.used().plus(time))),
                hands);
    }

    /** For another question: hands that wanted to speak on the former one are down. */
    Floor cleared() {
        return new Floor(
                Optional.empty(),
                hands.stream().filter(hand -> hand.purpose() == Purpose.MOVE).toList());
    }
}
