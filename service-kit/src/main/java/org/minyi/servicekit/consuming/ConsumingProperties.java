package org.minyi.servicekit.consuming;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events of other services are read.
 *
 * @param threads of each consumer; more than a topic has partitions are idle
 * @param tries of a record before it is parked
 * @param firstPause between the first tries; it doubles from try to try
 */
@ConfigurationProperties("minyi.consuming")
public record ConsumingProperties(
        @DefaultValue("1") int threads,
        @DefaultValue("4") int tries,
        @DefaultValue("200ms") Duration firstPause) {}
