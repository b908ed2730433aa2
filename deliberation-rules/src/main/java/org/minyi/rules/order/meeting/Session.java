package org.minyi.rules.order.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minyi.rules.order.act.Person;

/**
 * Who is here, who presides, and where on the agenda the meeting is.
 *
 * @param item of the agenda that is taken up, from 1; 0 for none
 * @param done items that are finished
 */
public record Session(Phase phase, Person chair, Set<Person> present, int item, List<Integer> done) {
    public Session {
        present = Collections.unmodifiableSet(new LinkedHashSet<>(present));
        done = List.copyOf(done);
    }

    Session in(Phase newPhase) {
        return new Session(newPhase, chair, present, item, done);
    }

    Session chairedBy(Person newChair) {
        return new Session(phase, newChair, present, item, done);
    }

    Session arrived(Person person) {
        var now = new LinkedHashSet<>(present);
        now.add(person);
        return new Session(phase, chair, now, item, done);
    }

    Session left(Person person) {
        var now = new LinkedHashSet<>(present);
        now.remove(person);
        return new Session(phase, chair, now, item, done);
    }

    /** Finishes the item at hand and goes on with another. */
    Session at(int newItem) {
        var finished = new ArrayList<>(done);
        if (item > 0) {
            finished.add(item);
        }
        return new Session(phase, chair, present, newItem, finished);
    }

    /** Leaves the item at hand unfinished and goes back to another. */
    Session backTo(int due) {
        return new Session(phase, chair, present, due, done);
    }

    /** The first item that is not finished; one past the last if all are. */
    int due() {
        int due = 1;
        while (done.contains(due)) {
            due++;
        }
        return due;
    }
}
