package org.minyi.servicekit.consuming;

import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.TopicFamily;

/**
 * Something a service does when events of a family arrive. Every bean of it gets a consumer group of its own, reads the topic
 * from its beginning, sees the events of one aggregate in order, and may see an event more than once.
 */
public interface EventConsumer {
    /** Stable for ever: the group is called by it, {@code <district>.<service>.<name>}. */
    String name();

    TopicFamily family();

    /**
     * Applies one event; returning means done. What is thrown is tried again and then parked, but an outage of the store only
     * waits.
     */
    void on(CloudEvent<?> event);
}
