package org.minyi.servicekit.outbox;

import java.util.Set;
import org.minyi.contracts.envelope.TopicFamily;

/** The topic families that this service writes and therefore creates; each service declares one bean of it. */
public record OwnTopics(Set<TopicFamily> families) {
    public static OwnTopics of(TopicFamily... families) {
        return new OwnTopics(Set.of(families));
    }
}
