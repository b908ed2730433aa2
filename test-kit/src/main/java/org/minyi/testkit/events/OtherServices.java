package org.minyi.testkit.events;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.minyi.contracts.envelope.DomainEvent;
import org.minyi.contracts.envelope.EventCatalogue;
import org.minyi.servicekit.outbox.EventLog;
import org.minyi.servicekit.outbox.OutboxEntry;
import tools.jackson.databind.json.JsonMapper;

/** Says on the topics what other services would say. */
public final class OtherServices {
    private static final AtomicLong SEQUENCE = new AtomicLong(System.currentTimeMillis());

    private final EventLog log;
    private final EventCatalogue catalogue;
    private final JsonMapper json;

    public OtherServices(EventLog log, EventCatalogue catalogue, JsonMapper json) {
        this.log = log;
        this.catalogue = catalogue;
        this.json = json;
    }

    /** Appends the event and waits until the broker has it. */
    public void say(DomainEvent event) {
        long sequence = SEQUENCE.incrementAndGet();
        log.append(new OutboxEntry(
                        "test:" + sequence,
                        catalogue.of(event).name(),
                        event.subject(),
                        Instant.now(),
                        sequence,
                        json.writeValueAsString(event),
                        null))
                .join();
    }
}
