package org.minyi.deliberation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The clock in the hall: goes as all clocks do, and can be put forward; by less than the hour that the broker puts up with. */
final class HallClock implements InstantSource {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    void putForward(Duration time) {
        ahead.updateAndGet(time::plus);
    }
}
