package org.minyi.servicekit.outbox;

import io.micrometer.tracing.Tracer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.envelope.DomainEvent;
import org.minyi.contracts.envelope.EventCatalogue;
import tools.jackson.databind.json.JsonMapper;

/** Puts events into their envelope. */
public final class EventWriting {
    private final EventCatalogue catalogue;
    private final JsonMapper json;
    private final InstantSource clock;
    private final Tracer tracer;

    EventWriting(EventCatalogue catalogue, JsonMapper json, InstantSource clock, Tracer tracer) {
        this.catalogue = catalogue;
        this.json = json;
        this.clock = clock;
        this.tracer = tracer;
    }

    /**
     * Entries for what happened to one aggregate.
     *
     * @param aggregate unique among the aggregates of this service
     * @param sequence of the last event before these
     */
    public List<OutboxEntry> entries(String aggregate, long sequence, List<? extends DomainEvent> events) {
        var entries = new ArrayList<OutboxEntry>(events.size());
        for (var event : events) {
            sequence++;
            entries.add(new OutboxEntry(
                    aggregate + ":" + sequence,
                    catalogue.of(event).name(),
                    event.subject(),
                    clock.instant(),
                    sequence,
                    json.writeValueAsString(event),
                    traceparent()));
        }
        return entries;
    }

    private @Nullable String traceparent() {
        var span = tracer.currentSpan();
        if (span == null || span.context().traceId().isEmpty()) return null;
        var context = span.context();
        var sampled = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + "-" + context.spanId() + "-" + sampled;
    }
}
