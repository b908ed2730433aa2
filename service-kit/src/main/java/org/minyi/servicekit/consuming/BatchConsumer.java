package org.minyi.servicekit.consuming;

import java.util.List;
import org.minyi.contracts.envelope.CloudEvent;

/** A consumer that can apply what arrives together with fewer writes than one an event. */
public interface BatchConsumer extends EventConsumer {
    /**
     * Applies events in their order; returning means that all are done. When it throws, they are applied one after the other,
     * and only the one that cannot be is tried again and parked.
     */
    void onAll(List<CloudEvent<?>> events);
}
