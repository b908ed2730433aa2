package org.minyi.contracts.deliberation;

import java.time.Instant;

/** Written to every partition at closing: a paper behind it is late. */
public record BallotBoxClosed(String ballot, int partition, Instant closedAt) implements BallotBoxEvent {

    @Override
    public String subject() {
        return ballot + ":closed:" + partition;
    }
}
