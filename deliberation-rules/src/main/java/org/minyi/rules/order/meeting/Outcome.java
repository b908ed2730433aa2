package org.minyi.rules.order.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.minutes.Entry;
import org.minyi.rules.order.minutes.EntryKind;

/** What comes of an act. */
public sealed interface Outcome {
    /**
     * It was done.
     *
     * @param meeting as it is now
     * @param minutes what is to be recorded of it
     */
    record Taken(Meeting meeting, List<Entry> minutes) implements Outcome {
        public Taken {
            minutes = List.copyOf(minutes);
        }

        static Taken of(Meeting meeting) {
            return new Taken(meeting, List.of());
        }

        Taken with(Meeting next) {
            return new Taken(next, minutes);
        }

        Taken note(EntryKind kind, Object... namesAndValues) {
            var all = new ArrayList<>(minutes);
            all.add(Entry.of(kind, namesAndValues));
            return new Taken(meeting, all);
        }
    }

    /**
     * A rule forbids it; the meeting stays as it is.
     *
     * @param values what the rule's sentence names
     */
    record Refused(Rule rule, Map<String, String> values, Meeting meeting, Person person) implements Outcome {
        public Refused {
            values = Map.copyOf(values);
        }

        /** The rule in Chinese. */
        public String chinese() {
            return rule.chinese(values);
        }

        /** The rule in English. */
        public String english() {
            return rule.english(values);
        }

        /** What this person can do instead. */
        public List<Act> open() {
            return meeting.openActs(person);
        }
    }
}
