package org.minyi.endtoend.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.minyi.endtoend.platform.Platform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A topic of the running platform, read from the place where a test began. */
final class Topic {
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final String name;
    private final Map<TopicPartition, Long> begin;

    private Topic(String name, Map<TopicPartition, Long> begin) {
        this.name = name;
        this.begin = begin;
    }

    /** A record as it lies in the log. */
    record Said(String id, String type, JsonNode data) {}

    /** The topic of that family in the demo's district, from now on. */
    static Topic fromNow(String family) {
        var name = "minyi.gusu." + family;
        try (var consumer = consumer()) {
            return new Topic(name, consumer.endOffsets(partitions(consumer, name)));
        }
    }

    /** Every event of that type once; one that a restarted service sent again under the same id is the same event. */
    List<JsonNode> events(String type) {
        var byId = new java.util.LinkedHashMap<String, JsonNode>();
        for (var said : records()) if (said.type().equals(type)) byId.putIfAbsent(said.id(), said.data());
        return List.copyOf(byId.values());
    }

    private List<Said> records() {
        try (var consumer = consumer()) {
            consumer.assign(begin.keySet());
            begin.forEach(consumer::seek);
            var ends = consumer.endOffsets(begin.keySet());
            var found = new ArrayList<Said>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(GLANCE)) found.add(said(record));
            }
            return found;
        }
    }

    private static Said said(ConsumerRecord<String, String> record) {
        return new Said(
                header(record, "ce_id"),
                header(record, "ce_type"),
                JsonMapper.shared().readTree(record.value()));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static List<TopicPartition> partitions(Consumer<String, String> consumer, String name) {
        return consumer.partitionsFor(name).stream()
                .map(it -> new TopicPartition(name, it.partition()))
                .toList();
    }

    private static Consumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        Platform.kafka(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new StringDeserializer());
    }

    @Override
    public String toString() {
        return name;
    }
}
