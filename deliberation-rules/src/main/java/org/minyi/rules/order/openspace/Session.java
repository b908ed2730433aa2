package org.minyi.rules.order.openspace;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.minyi.rules.order.act.Person;

/**
 * A session that somebody offered.
 *
 * @param host who offered it and sees that something is written down; always among those there while it goes on
 * @param people who is there, in the order in which they came
 * @param report what came of it; empty until the host hands it in
 */
public record Session(int id, Person host, String topic, Place place, Set<Person> people, String report) {
    public Session {
        people = Collections.unmodifiableSet(new LinkedHashSet<>(people));
    }

    Session moved(Place newPlace) {
        return new Session(id, host, topic, newPlace, people, report);
    }

    Session with(Person person) {
        var all = new LinkedHashSet<>(people);
        all.add(person);
        return new Session(id, host, topic, place, all, report);
    }

    Session without(Person person) {
        var all = new LinkedHashSet<>(people);
        all.remove(person);
        return new Session(id, host, topic, place, all, report);
    }

    Session reported(String newReport) {
        return new Session(id, host, topic, place, people, newReport);
    }
}
