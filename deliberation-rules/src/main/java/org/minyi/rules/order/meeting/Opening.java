package org.minyi.rules.order.meeting;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.motion.RuleSet;

/**
 * What is settled before a meeting begins.
 *
 * @param members who may take part and vote, the chair among them; listed in this order wherever they are
 * @param agenda the items, in their order; may be empty
 * @param standing decisions of earlier meetings that could be rescinded or changed, numbered from 1
 */
public record Opening(RuleSet rules, Set<Person> members, Person chair, List<String> agenda, List<Standing> standing) {
    /**
     * A decision of an earlier meeting.
     *
     * @param noticed whether the call to this meeting says that it is to be rescinded or changed
     */
    public record Standing(String wording, boolean noticed) {}

    public Opening {
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
        agenda = List.copyOf(agenda);
        standing = List.copyOf(standing);
        if (!members.contains(chair)) {
            throw new IllegalArgumentException("The chair " + chair + " is no member");
        }
    }

    /** How many must be present for the meeting to decide. */
    public long quorum() {
        return rules.quorum().neededOf(members.size());
    }
}
