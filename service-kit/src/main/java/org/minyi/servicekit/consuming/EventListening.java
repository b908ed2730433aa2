package org.minyi.servicekit.consuming;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.minyi.contracts.envelope.CloudEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.MessageListener;

/** Hands records to a consumer in the way it takes them. */
record EventListening(EventReading reading) {
    private static final Logger LOG = LoggerFactory.getLogger(EventListening.class);

    /** A listener as Spring's containers take it. */
    Object listener(EventConsumer consumer) {
        return consumer instanceof BatchConsumer batches ? inBatches(batches) : oneByOne(consumer);
    }

    private MessageListener<String, byte[]> oneByOne(EventConsumer consumer) {
        return record -> reading.read(record).ifPresent(consumer::on);
    }

    private BatchMessageListener<String, byte[]> inBatches(BatchConsumer consumer) {
        return records -> {
            try {
                consumer.onAll(read(records));
            } catch (RuntimeException failed) {
                LOG.warn("{} applies {} events singly: {}", consumer.name(), records.size(), failed.toString());
                applySingly(consumer, records);
            }
        };
    }

    private List<CloudEvent<?>> read(List<ConsumerRecord<String, byte[]>> records) {
        var events = new ArrayList<CloudEvent<?>>(records.size());
        for (var record : records) reading.read(record).ifPresent(events::add);
        return events;
    }

    /** Names the record that fails, so that those before it count as done. */
    private void applySingly(EventConsumer consumer, List<ConsumerRecord<String, byte[]>> records) {
        for (var record : records) {
            try {
                reading.read(record).ifPresent(consumer::on);
            } catch (RuntimeException failed) {
                throw new BatchListenerFailedException(String.valueOf(failed.getMessage()), failed, record);
            }
        }
    }
}
