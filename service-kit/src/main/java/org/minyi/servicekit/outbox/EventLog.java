package org.minyi.servicekit.outbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.envelope.EventCatalogue;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.SendResult;

/**
 * Appends events to this district's topics as CloudEvents in binary mode.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">CloudEvents
 *     Kafka binding 1.0.2</a>
 */
public final class EventLog {
    private final KafkaOperations<String, byte[]> kafka;
    private final EventCatalogue catalogue;
    private final String district;
    private final String source;

    EventLog(KafkaOperations<String, byte[]> kafka, EventCatalogue catalogue, String district, String service) {
        this.kafka = kafka;
        this.catalogue = catalogue;
        this.district = district;
        this.source = "/" + district + "/" + service;
    }

    /** Appends one event; done once every in-sync replica has it. */
    public CompletableFuture<RecordMetadata> append(OutboxEntry entry) {
        return append(entry, null);
    }

    /**
     * Appends one event.
     *
     * @param partition where it goes, such as a marker that stands behind all that was there before; absent to let the key
     *     decide
     */
    public CompletableFuture<RecordMetadata> append(OutboxEntry entry, @Nullable Integer partition) {
        var family = catalogue
                .named(entry.type())
                .orElseThrow(() -> new IllegalStateException(entry.type() + " is not in the catalogue"))
                .family();
        return kafka.send(new ProducerRecord<>(
                        family.topic(district),
                        partition,
                        entry.time().toEpochMilli(),
                        entry.subject(),
                        bytes(entry.body()),
                        headers(entry)))
                .thenApply(SendResult::getRecordMetadata);
    }

    private List<Header> headers(OutboxEntry entry) {
        var headers = new ArrayList<>(List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", entry.id()),
                header("ce_type", entry.type()),
                header("ce_source", source),
                header("ce_time", entry.time().toString()),
                header("ce_subject", entry.subject()),
                header("ce_sequence", Long.toString(entry.sequence())),
                header("content-type", "application/json")));
        if (entry.traceparent() != null) headers.add(header("traceparent", entry.traceparent()));
        return headers;
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
