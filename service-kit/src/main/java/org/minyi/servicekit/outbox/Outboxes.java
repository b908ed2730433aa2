package org.minyi.servicekit.outbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A collection whose documents have an outbox. */
public interface Outboxes {
    /** Names the collection. */
    String name();

    /** Documents with events that are not published yet, by id, oldest change first; at most {@code most} of them. */
    Map<String, List<OutboxEntry>> pending(int most);

    /** The events of one document that are not published yet, in order. */
    List<OutboxEntry> pending(String id);

    /** Removes published events from their documents: ids of events by id of the document. */
    void clear(Map<String, ? extends Collection<String>> published);
}
