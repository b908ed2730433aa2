package org.minyi.contracts.deliberation;

import java.time.Instant;

/** A ballot was called off; none of its papers count. */
public record BallotCancelled(String ballot, String project, String community, String reason, Instant cancelledAt)
        implements DeliberationEvent {

    @Override
    public String subject() {
        return ballot;
    }
}
