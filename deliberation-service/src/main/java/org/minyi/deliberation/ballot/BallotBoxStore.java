package org.minyi.deliberation.ballot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.minyi.contracts.deliberation.BallotBoxClosed;
import org.minyi.contracts.deliberation.BallotBoxEvent;
import org.minyi.contracts.deliberation.PaperCast;
import org.minyi.contracts.envelope.DomainEvent;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.deliberation.ballot.BallotCount.Placed;
import org.minyi.servicekit.consuming.EventReading;
import org.minyi.servicekit.outbox.EventLog;
import org.minyi.servicekit.outbox.EventWriting;
import org.minyi.servicekit.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** The ballot box: the topic in which every paper lies for ever, in order. */
@Component
class BallotBoxStore {
    private static final Logger LOG = LoggerFactory.getLogger(BallotBoxStore.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final EventLog log;
    private final EventWriting writing;
    private final EventReading reading;
    private final ConsumerFactory<String, byte[]> kafka;
    private final BallotProperties settings;
    private final String topic;

    BallotBoxStore(
            EventLog log,
            EventWriting writing,
            EventReading reading,
            ConsumerFactory<String, byte[]> kafka,
            BallotProperties settings,
            @Value("${minyi.district}") String district) {
        this.log = log;
        this.writing = writing;
        this.reading = reading;
        this.kafka = kafka;
        this.settings = settings;
        this.topic = TopicFamily.BALLOT_BOX.topic(district);
    }

    /** Puts a paper in, with nothing that leads to the request it came by; returns once every in-sync replica has it. */
    RecordMetadata put(PaperCast paper) {
        var entry =
                writing.entries("papers:" + paper.receipt(), 0, List.of(paper)).getFirst();
        return appended(log.append(entry.detached(paper.castAt())));
    }

    /** Writes the closing marker to every partition; done again after a crash, the first marker is the one that counts. */
    void close(String ballot, java.time.Instant now) {
        for (var partition : ends().keySet()) {
            int number = Integer.parseInt(partition);
            var marker = new BallotBoxClosed(ballot, number, now);
            var entry = writing.entries("markers:" + ballot + ":" + partition, 0, List.of(marker))
                    .getFirst();
            appended(log.append(entry, number));
        }
    }

    /**
     * Waits until the broker has it.
     *
     * @throws KafkaException when it cannot be told whether it has
     */
    private static RecordMetadata appended(CompletableFuture<RecordMetadata> sent) {
        try {
            return sent.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException unknown) {
            throw new KafkaException("no word that the box has it", unknown);
        }
    }

    /** Where the log ends now, by partition number. */
    Map<String, Long> ends() {
        try (var consumer = kafka.createConsumer()) {
            return endsOf(consumer, places(consumer));
        }
    }

    /**
     * What lies in the box of one ballot from where it began to where the log ended.
     *
     * @throws Refused with 503 when the broker stops handing it out before the end
     */
    List<Placed> read(String ballot, Map<String, Long> starts, Map<String, Long> ends) {
        try (var consumer = kafka.createConsumer()) {
            var found = new ArrayList<Placed>();
            var seen = new HashSet<String>(); // a paper that a crash left twice is one paper, the first
            for (var place : places(consumer)) {
                long start = starts.getOrDefault("" + place.partition(), 0L);
                long end = ends.getOrDefault("" + place.partition(), 0L);
                read(
                        consumer,
                        place,
                        start,
                        end,
                        record -> reading.read(record)
                                .filter(event -> isOf(ballot, event.data()))
                                .filter(event -> seen.add(event.id()))
                                .map(event -> (BallotBoxEvent) event.data())
                                .ifPresent(event -> found.add(new Placed(record.partition(), record.offset(), event))));
            }
            return found;
        }
    }

    private void read(
            Consumer<String, byte[]> consumer,
            TopicPartition place,
            long start,
            long end,
            java.util.function.Consumer<ConsumerRecord<String, byte[]>> reader) {
        consumer.assign(List.of(place));
        consumer.seek(place, start);
        long reached = start;
        long since = System.nanoTime();
        while (reached < end) {
            for (var record : consumer.poll(GLANCE)) {
                if (record.offset() < end) reader.accept(record);
            }
            if (consumer.position(place) > reached) {
                reached = consumer.position(place);
                since = System.nanoTime();
            } else if (System.nanoTime() - since > settings.waitForBox().toNanos()) {
                LOG.warn("Nothing came of {} behind {}, though it reaches to {}", place, reached, end);
                throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, "ballot.box-slow");
            }
        }
    }

    private static boolean isOf(String ballot, DomainEvent event) {
        return switch (event) {
            case PaperCast paper -> paper.ballot().equals(ballot);
            case BallotBoxClosed closed -> closed.ballot().equals(ballot);
            default -> false;
        };
    }

    private List<TopicPartition> places(Consumer<String, byte[]> consumer) {
        return consumer.partitionsFor(topic).stream()
                .map(it -> new TopicPartition(topic, it.partition()))
                .toList();
    }

    private static Map<String, Long> endsOf(Consumer<String, byte[]> consumer, List<TopicPartition> places) {
        var ends = new TreeMap<String, Long>();
        consumer.endOffsets(places).forEach((place, offset) -> ends.put("" + place.partition(), offset));
        return ends;
    }
}
