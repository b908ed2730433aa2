package org.minyi.servicekit.store;

import java.util.List;
import org.minyi.contracts.envelope.DomainEvent;

/** An aggregate to be added, with what happened when it came into being. */
public record Added<T>(String id, T state, List<? extends DomainEvent> events) {}
