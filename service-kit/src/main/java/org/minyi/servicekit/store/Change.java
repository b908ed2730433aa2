package org.minyi.servicekit.store;

import java.util.List;
import org.minyi.contracts.envelope.DomainEvent;

/** The new state of an aggregate and what happened. */
public record Change<T>(T state, List<? extends DomainEvent> events) {
    /** A change with what happened. */
    public static <T> Change<T> of(T state, DomainEvent... events) {
        return new Change<>(state, List.of(events));
    }
}
