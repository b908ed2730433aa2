package org.minyi.gateway.limits;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How often something may be asked for.
 *
 * @param perSecond for ever
 * @param burst at once after a rest
 */
record Allowance(int perSecond, int burst) {
    Allowance {
        if (perSecond < 1 || burst < perSecond)
            throw new IllegalArgumentException("a burst of %d at %d a second".formatted(burst, perSecond));
    }

    Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
