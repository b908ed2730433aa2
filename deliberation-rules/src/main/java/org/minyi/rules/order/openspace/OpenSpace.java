package org.minyi.rules.order.openspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minyi.rules.order.act.Person;

/**
 * An open space at a moment. Everything that happens to it is an action, so the same actions always give the same one.
 *
 * @param people who has joined, the facilitator first
 * @param sessions in the order in which they were offered
 * @param dots set by each person on each session
 * @param lastId the highest number given to a session
 */
public record OpenSpace(
        Venue venue,
        Person facilitator,
        Step step,
        Set<Person> people,
        List<Session> sessions,
        Map<Person, Map<Integer, Integer>> dots,
        int lastId) {
    public OpenSpace {
        people = Collections.unmodifiableSet(new LinkedHashSet<>(people));
        sessions = List.copyOf(sessions);
        dots = Map.copyOf(dots);
    }

    /** A marketplace with an empty wall. */
    public static OpenSpace of(Venue venue, Person facilitator) {
        return new OpenSpace(venue, facilitator, new Step.Marketplace(), Set.of(facilitator), List.of(), Map.of(), 0);
    }

    /** Does an action, or names what stands in its way. */
    public ActionOutcome take(Action action) {
        return Obstacles.to(this, action)
                .<ActionOutcome>map(obstacle -> new ActionOutcome.Refused(obstacle, openActions(action.person())))
                .orElseGet(() -> new ActionOutcome.Done(Doing.done(this, action)));
    }

    /** Whether an action would be done now. */
    public boolean allows(Action action) {
        return Obstacles.to(this, action).isEmpty();
    }

    /** What this person may do now, one example of each, with placeholders for texts; every one of them is allowed. */
    public List<Action> openActions(Person person) {
        return Possibilities.of(this, person).stream().filter(this::allows).toList();
    }

    /** The sessions with the dots set on them, most dots first and then as they were offered. */
    public List<Weighed> ranking() {
        return sessions.stream()
                .map(session -> new Weighed(session, dotsOn(session.id())))
                .sorted(Comparator.comparingInt(Weighed::dots).reversed())
                .toList();
    }

    /** A session and the dots set on it. */
    public record Weighed(Session session, int dots) {}

    /** The session of this number. */
    public Optional<Session> session(int id) {
        return sessions.stream().filter(session -> session.id() == id).findFirst();
    }

    /** The session this person is in now. */
    public Optional<Session> whereabouts(Person person) {
        return going().stream()
                .filter(session -> session.people().contains(person))
                .findFirst();
    }

    /** The sessions that go on now. */
    public List<Session> going() {
        return step instanceof Step.Running(var slot)
                ? sessions.stream()
                        .filter(session -> session.place().slot() == slot)
                        .toList()
                : List.of();
    }

    int dotsLeft(Person person) {
        int set = dots.getOrDefault(person, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return venue.dots() - set;
    }

    /** The first slot that has not begun. */
    int nextSlot() {
        return switch (step) {
            case Step.Marketplace _ -> 1;
            case Step.Running(var slot) -> slot + 1;
            case Step.Harvest _, Step.Closed _ -> venue.slots().size() + 1;
        };
    }

    OpenSpace at(Step next) {
        return new OpenSpace(venue, facilitator, next, people, sessions, dots, lastId);
    }

    OpenSpace joinedBy(Person person) {
        var all = new LinkedHashSet<>(people);
        all.add(person);
        return new OpenSpace(venue, facilitator, step, all, sessions, dots, lastId);
    }

    OpenSpace offered(Person host, String topic, Place place) {
        var all = new ArrayList<>(sessions);
        all.add(new Session(lastId + 1, host, topic, place, Set.of(host), ""));
        return new OpenSpace(venue, facilitator, step, people, all, dots, lastId + 1);
    }

    OpenSpace with(List<Session> all) {
        return new OpenSpace(venue, facilitator, step, people, all, dots, lastId);
    }

    OpenSpace dotted(Person person, int session, int number) {
        var own = new HashMap<>(dots.getOrDefault(person, Map.of()));
        own.merge(session, number, Integer::sum);
        var all = new HashMap<>(dots);
        all.put(person, Map.copyOf(own));
        return new OpenSpace(venue, facilitator, step, people, sessions, all, lastId);
    }

    private int dotsOn(int session) {
        return dots.values().stream()
                .mapToInt(own -> own.getOrDefault(session, 0))
                .sum();
    }
}
