package org.minyi.rules.order.openspace;

import static org.minyi.rules.order.openspace.Obstacle.HAS_JOINED;
import static org.minyi.rules.order.openspace.Obstacle.HOSTS_ELSEWHERE;
import static org.minyi.rules.order.openspace.Obstacle.HOST_STAYS;
import static org.minyi.rules.order.openspace.Obstacle.IS_NOWHERE;
import static org.minyi.rules.order.openspace.Obstacle.IS_THERE;
import static org.minyi.rules.order.openspace.Obstacle.NOT_JOINED;
import static org.minyi.rules.order.openspace.Obstacle.NOT_NOW;
import static org.minyi.rules.order.openspace.Obstacle.NO_REPORT;
import static org.minyi.rules.order.openspace.Obstacle.NO_SUCH_PLACE;
import static org.minyi.rules.order.openspace.Obstacle.NO_SUCH_SESSION;
import static org.minyi.rules.order.openspace.Obstacle.NO_TOPIC;
import static org.minyi.rules.order.openspace.Obstacle.ONLY_THE_FACILITATOR;
import static org.minyi.rules.order.openspace.Obstacle.ONLY_THE_HOST;
import static org.minyi.rules.order.openspace.Obstacle.PLACE_IS_TAKEN;
import static org.minyi.rules.order.openspace.Obstacle.ROOM_IS_FULL;
import static org.minyi.rules.order.openspace.Obstacle.SLOT_IS_OVER;
import static org.minyi.rules.order.openspace.Obstacle.TOO_MANY_DOTS;

import java.util.Optional;
import org.minyi.rules.order.act.Person;

/** The rules of an open space; there are few, for people are free to go where they learn or contribute. */
final class Obstacles {
    private Obstacles() {}

    static Optional<Obstacle> to(OpenSpace space, Action action) {
        if (space.step() instanceof Step.Closed) {
            return Optional.of(NOT_NOW);
        }
        boolean joined = space.people().contains(action.person());
        if (action instanceof Action.Join) {
            return joined ? Optional.of(HAS_JOINED) : Optional.empty();
        }
        return joined ? toMember(space, action) : Optional.of(NOT_JOINED);
    }

    private static Optional<Obstacle> toMember(OpenSpace space, Action action) {
        return switch (action) {
            case Action.Join _ -> Optional.empty();
            case Action.Offer(var person, var topic, var place) ->
                topic.isBlank() ? Optional.of(NO_TOPIC) : toPlacing(space, person, 0, place);
            case Action.Shift(var person, var session, var place) ->
                toChanging(space, person, session).or(() -> toPlacing(space, person, session, place));
            case Action.Cancel(var person, var session) -> toChanging(space, person, session);
            case Action.Go(var person, var session) -> toGoing(space, person, session);
            case Action.StepOut(var person) -> toSteppingOut(space, person);
            case Action.Report report -> toReporting(space, report);
            case Action.SetDots dots -> toDots(space, dots);
            case Action.GoOn(var person) ->
                space.facilitator().equals(person) ? Optional.empty() : Optional.of(ONLY_THE_FACILITATOR);
        };
    }

    private static Optional<Obstacle> toPlacing(OpenSpace space, Person host, int itself, Place place) {
        var venue = space.venue();
        if (place.slot() < 1
                || place.slot() > venue.slots().size()
                || !venue.rooms().containsKey(place.room())) {
            return Optional.of(NO_SUCH_PLACE);
        }
        if (place.slot() < space.nextSlot()) {
            return Optional.of(SLOT_IS_OVER);
        }
        var others = space.sessions().stream()
                .filter(session -> session.id() != itself)
                .toList();
        if (others.stream().anyMatch(session -> session.place().equals(place))) {
            return Optional.of(PLACE_IS_TAKEN);
        }
        boolean busy = others.stream()
                .anyMatch(session ->
                        session.host().equals(host) && session.place().slot() == place.slot());
        return busy ? Optional.of(HOSTS_ELSEWHERE) : Optional.empty();
    }

    private static Optional<Obstacle> toChanging(OpenSpace space, Person person, int id) {
        var session = space.session(id);
        if (session.isEmpty()) {
            return Optional.of(NO_SUCH_SESSION);
        }
        if (!session.get().host().equals(person)) {
            return Optional.of(ONLY_THE_HOST);
        }
        return session.get().place().slot() < space.nextSlot() ? Optional.of(SLOT_IS_OVER) : Optional.empty();
    }

    private static Optional<Obstacle> toGoing(OpenSpace space, Person person, int id) {
        var there = space.going().stream().filter(session -> session.id() == id).findFirst();
        if (there.isEmpty()) {
            return Optional.of(NO_SUCH_SESSION);
        }
        var session = there.get();
        if (session.people().contains(person)) {
            return Optional.of(IS_THERE);
        }
        if (hostsNow(space, person)) {
            return Optional.of(HOST_STAYS);
        }
        int seats = space.venue().rooms().getOrDefault(session.place().room(), 0);
        return session.people().size() >= seats ? Optional.of(ROOM_IS_FULL) : Optional.empty();
    }

    private static Optional<Obstacle> toSteppingOut(OpenSpace space, Person person) {
        if (space.whereabouts(person).isEmpty()) {
            return Optional.of(IS_NOWHERE);
        }
        return hostsNow(space, person) ? Optional.of(HOST_STAYS) : Optional.empty();
    }

    private static boolean hostsNow(OpenSpace space, Person person) {
        return space.going().stream().anyMatch(session -> session.host().equals(person));
    }

    private static Optional<Obstacle> toReporting(OpenSpace space, Action.Report action) {
        var session = space.session(action.session());
        if (session.isEmpty()) {
            return Optional.of(NO_SUCH_SESSION);
        }
        if (!session.get().host().equals(action.person())) {
            return Optional.of(ONLY_THE_HOST);
        }
        if (session.get().place().slot() >= space.nextSlot()) {
            return Optional.of(NOT_NOW);
        }
        return action.report().isBlank() ? Optional.of(NO_REPORT) : Optional.empty();
    }

    private static Optional<Obstacle> toDots(OpenSpace space, Action.SetDots action) {
        if (!(space.step() instanceof Step.Harvest)) {
            return Optional.of(NOT_NOW);
        }
        if (space.session(action.session()).isEmpty()) {
            return Optional.of(NO_SUCH_SESSION);
        }
        boolean enough = action.dots() >= 1 && action.dots() <= space.dotsLeft(action.person());
        return enough ? Optional.empty() : Optional.of(TOO_MANY_DOTS);
    }
}
