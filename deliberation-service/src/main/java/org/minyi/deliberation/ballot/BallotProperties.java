package org.minyi.deliberation.ballot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How ballots are run.
 *
 * @param closeEvery how often ballots are looked for whose time is over
 * @param waitForBox how long reading the ballot box waits when nothing more comes of a partition
 */
@ConfigurationProperties("minyi.ballots")
public record BallotProperties(
        @DefaultValue("2s") Duration closeEvery,
        @DefaultValue("30s") Duration waitForBox) {}
