package org.minyi.servicekit.consuming;

import java.time.Instant;

/**
 * A record that a consumer could not apply.
 *
 * @param key as on the topic
 * @param type of the event, empty where the record does not say
 * @param cause what was thrown, in the words of the program
 * @param body the event as JSON
 */
public record ParkedRecord(
        String consumer,
        String topic,
        int partition,
        long offset,
        String key,
        String type,
        String cause,
        String body,
        Instant parkedAt,
        State state) {
    /** What became of it. */
    public enum State {
        PARKED,
        REPLAYED,
        DISCARDED
    }

    ParkedRecord become(State next) {
        return new ParkedRecord(consumer, topic, partition, offset, key, type, cause, body, parkedAt, next);
    }
}
