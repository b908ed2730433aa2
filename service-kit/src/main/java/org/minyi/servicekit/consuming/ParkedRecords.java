package org.minyi.servicekit.consuming;

import static com.mongodb.client.model.Filters.eq;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.minyi.servicekit.store.Order;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.support.KafkaHeaders;

/** What lies on this service's dead-letter topics, for the staff desk. */
final class ParkedRecords {
    private static final Order LATEST_FIRST = Order.latestFirst("state.parkedAt");

    private final CopyStore<ParkedRecord> records;
    private final ConsumerFactory<String, byte[]> kafka;
    private final EventReading reading;
    private final Map<String, EventConsumer> consumers;

    ParkedRecords(
            AggregateStores stores,
            ConsumerFactory<String, byte[]> kafka,
            EventReading reading,
            List<EventConsumer> consumers) {
        this.records = stores.copies("parked", ParkedRecord.class);
        this.kafka = kafka;
        this.reading = reading;
        this.consumers = consumers.stream().collect(Collectors.toMap(EventConsumer::name, Function.identity()));
    }

    /** Notes what arrived on a dead-letter topic. */
    void note(String consumer, ConsumerRecord<String, byte[]> record) {
        var headers = record.headers();
        var topic = text(headers, KafkaHeaders.DLT_ORIGINAL_TOPIC);
        int partition = number(headers, KafkaHeaders.DLT_ORIGINAL_PARTITION).intValue();
        long offset = number(headers, KafkaHeaders.DLT_ORIGINAL_OFFSET);
        var parked = new ParkedRecord(
                consumer,
                topic,
                partition,
                offset,
                Optional.ofNullable(record.key()).orElse(""),
                text(headers, "ce_type"),
                text(headers, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN) + ": "
                        + text(headers, KafkaHeaders.DLT_EXCEPTION_MESSAGE),
                Optional.ofNullable(record.value())
                        .map(value -> new String(value, StandardCharsets.UTF_8))
                        .orElse(""),
                Instant.ofEpochMilli(record.timestamp()),
                ParkedRecord.State.PARKED);
        records.addIfAbsent(consumer + "~" + partition + "~" + offset, parked);
    }

    Page<ParkedRecord> page(PageRequest request) {
        return records.page(eq("state.state", ParkedRecord.State.PARKED.name()), LATEST_FIRST, request);
    }

    long parked() {
        return records.count(eq("state.state", ParkedRecord.State.PARKED.name()));
    }

    /**
     * Applies the record now, read again from where it lay.
     *
     * @throws Refused with 409 when it still cannot be applied
     */
    void replay(String id) {
        var parked = requireParked(id);
        var consumer = Optional.ofNullable(consumers.get(parked.consumer())).orElseThrow(Refused::notFound);
        try {
            reading.read(original(parked)).ifPresent(consumer::on);
        } catch (RuntimeException again) {
            throw Refused.conflict("parked.failed-again", String.valueOf(again.getMessage()));
        }
        records.put(id, it -> parked.become(ParkedRecord.State.REPLAYED));
    }

    void discard(String id) {
        var parked = requireParked(id);
        records.put(id, it -> parked.become(ParkedRecord.State.DISCARDED));
    }

    private ParkedRecord requireParked(String id) {
        var parked = records.get(id);
        if (parked.state() != ParkedRecord.State.PARKED) throw Refused.conflict("parked.done");
        return parked;
    }

    private ConsumerRecord<String, byte[]> original(ParkedRecord parked) {
        try (var reader = kafka.createConsumer("parked-" + parked.consumer(), "replay")) {
            var place = new TopicPartition(parked.topic(), parked.partition());
            reader.assign(List.of(place));
            reader.seek(place, parked.offset());
            return reader.poll(Duration.ofSeconds(10)).records(place).stream()
                    .filter(record -> record.offset() == parked.offset())
                    .findFirst()
                    .orElseThrow(Refused::notFound);
        }
    }

    private static String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Long number(Headers headers, String name) {
        var header = headers.lastHeader(name);
        if (header == null) return -1L;
        var bytes = java.nio.ByteBuffer.wrap(header.value());
        return header.value().length == Integer.BYTES ? bytes.getInt() : bytes.getLong();
    }
}
