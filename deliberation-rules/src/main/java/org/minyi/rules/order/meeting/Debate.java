package org.minyi.rules.order.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.act.Purpose;
import org.minyi.rules.order.motion.SpeakingLimit;

/**
 * The debate on one question.
 *
 * @param speeches how often each person has spoken
 * @param lastSide of the last speech
 * @param closed whether the meeting has ended it
 */
public record Debate(SpeakingLimit limit, Map<Person, Integer> speeches, Optional<Purpose> lastSide, boolean closed) {
    public Debate {
        speeches = Map.copyOf(speeches);
    }

    static Debate under(SpeakingLimit limit) {
        return new Debate(limit, Map.of(), Optional.empty(), false);
    }

    /** How often this person has spoken. */
    public int speechesOf(Person person) {
        return speeches.getOrDefault(person, 0);
    }

    boolean hasBegun() {
        return !speeches.isEmpty();
    }

    Debate spoken(Person person, Purpose side) {
        var now = new HashMap<>(speeches);
        now.merge(person, 1, Integer::sum);
        return new Debate(limit, now, Optional.of(side), closed);
    }

    Debate ended() {
        return new Debate(limit, speeches, lastSide, true);
    }

    Debate limitedTo(SpeakingLimit newLimit) {
        return new Debate(newLimit, speeches, lastSide, closed);
    }
}
