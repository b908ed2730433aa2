package org.minyi.servicekit.consuming;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.DomainEvent;
import org.minyi.contracts.envelope.EventCatalogue;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Takes events out of Kafka records. */
public final class EventReading {
    private final EventCatalogue catalogue;
    private final JsonMapper json;

    /** Reads with a mapper of its own: whatever callers are held to today, what was once told stays readable. */
    EventReading(EventCatalogue catalogue) {
        this.catalogue = catalogue;
        this.json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /**
     * The event of a record; empty for a type that a newer producer knows and this reader does not.
     *
     * @throws UnreadableEvent when the record is no event of ours
     */
    public Optional<CloudEvent<DomainEvent>> read(ConsumerRecord<String, byte[]> record) {
        var headers = record.headers();
        var type = text(headers, "ce_type");
        return catalogue.named(type).map(known -> {
            try {
                DomainEvent data = json.readValue(record.value(), known.record());
                return new CloudEvent<>(
                        text(headers, "ce_id"),
                        type,
                        text(headers, "ce_source"),
                        Instant.parse(text(headers, "ce_time")),
                        text(headers, "ce_subject"),
                        Long.parseLong(text(headers, "ce_sequence")),
                        data);
            } catch (UnreadableEvent unreadable) {
                throw unreadable;
            } catch (RuntimeException wrong) {
                throw new UnreadableEvent(type + ": " + wrong.getMessage());
            }
        });
    }

    private static String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        if (header == null) throw new UnreadableEvent("no header " + name);
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
