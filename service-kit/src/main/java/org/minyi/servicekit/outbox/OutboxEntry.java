package org.minyi.servicekit.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that is saved and not yet published.
 *
 * @param body the event as JSON
 * @param traceparent trace of the request that caused it, as W3C Trace Context writes it; absent without one
 */
public record OutboxEntry(
        String id,
        String type,
        String subject,
        Instant time,
        long sequence,
        String body,
        @Nullable String traceparent) {
    /** The same event without the trace of its request, at a time less exact: what must not be joined to who asked for it. */
    public OutboxEntry detached(Instant roughly) {
        return new OutboxEntry(id, type, subject, roughly, sequence, body, null);
    }
}
