package org.minyi.rules.order.meeting;

import java.util.ArrayList;
import java.util.List;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.minutes.Entry;

/** The minutes of a meeting: a function of how it was opened and of the acts alone. */
public record Minutes(Meeting meeting, List<Entry> entries) {
    public Minutes {
        entries = List.copyOf(entries);
    }

    /** Plays acts from the beginning; refused ones leave no trace. */
    public static Minutes of(Opening opening, Iterable<Act> acts) {
        var meeting = Meeting.of(opening);
        var entries = new ArrayList<Entry>();
        for (var act : acts) {
            if (meeting.take(act) instanceof Outcome.Taken(var next, var minutes)) {
                meeting = next;
                entries.addAll(minutes);
            }
        }
        return new Minutes(meeting, entries);
    }
}
