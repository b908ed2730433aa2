package org.minyi.servicekit.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How saved events are published.
 *
 * @param sweepEvery how often outboxes are searched for what a crash left behind
 * @param retryAfter how long a document waits when all publishing threads are busy
 * @param partitions of each topic that this service creates
 * @param replicas of each topic that this service creates
 */
@ConfigurationProperties("minyi.outbox")
public record OutboxProperties(
        @DefaultValue("30s") Duration sweepEvery,
        @DefaultValue("1s") Duration retryAfter,
        @DefaultValue("4") int partitions,
        @DefaultValue("1") short replicas) {
    /** Retention of topics: any copy can be rebuilt from them. */
    public static final String FOR_EVER = "-1";
}
