package org.minyi.gateway.stage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time, which a test may put forward. */
public final class TestClock implements InstantSource {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    public void goOn(Duration time) {
        ahead = ahead.plus(time);
    }

    public void reset() {
        ahead = Duration.ZERO;
    }
}
