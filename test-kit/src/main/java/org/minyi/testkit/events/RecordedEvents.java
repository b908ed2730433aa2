package org.minyi.testkit.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.DomainEvent;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.servicekit.consuming.EventReading;
import org.minyi.testkit.parts.Broker;

/** Everything that lies on a topic now, read from its beginning. */
public final class RecordedEvents {
    private final EventReading reading;
    private final String district;

    public RecordedEvents(EventReading reading, String district) {
        this.reading = reading;
        this.district = district;
    }

    /**
     * Events of the family, in the order of their partitions; those of one aggregate are in order. Each once, as a consumer
     * applies them: a producer may say an event twice.
     */
    public List<CloudEvent<DomainEvent>> of(TopicFamily family) {
        var seen = new HashSet<String>();
        return records(family.topic(district)).stream()
                .flatMap(record -> reading.read(record).stream())
                .filter(event -> seen.add(event.id()))
                .toList();
    }

    /** Bodies of the events of one record type. */
    public <E extends DomainEvent> List<E> of(TopicFamily family, Class<E> type) {
        return of(family).stream()
                .map(CloudEvent::data)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The records themselves, with their headers. */
    public List<ConsumerRecord<String, byte[]>> records(String topic) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", Broker.running().address(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var places = consumer.partitionsFor(topic).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(places);
            consumer.seekToBeginning(places);
            var ends = consumer.endOffsets(places);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (places.stream().anyMatch(place -> consumer.position(place) < ends.getOrDefault(place, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
