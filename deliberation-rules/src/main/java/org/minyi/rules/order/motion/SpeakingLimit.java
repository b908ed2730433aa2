package org.minyi.rules.order.motion;

import java.time.Duration;

/** How often a person may speak on one question, and how long at a time. */
public record SpeakingLimit(int speeches, Duration each) {
    public SpeakingLimit {
        if (speeches < 0 || each.isNegative() || each.isZero()) {
            throw new IllegalArgumentException("No limit: " + speeches + " speeches of " + each);
        }
    }
}
