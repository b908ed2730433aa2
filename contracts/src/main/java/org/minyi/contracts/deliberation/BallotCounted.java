package org.minyi.contracts.deliberation;

import java.time.Instant;

/**
 * A ballot was closed and counted; anyone can recount its export.
 *
 * @param late papers behind the closing marker, not counted
 */
public record BallotCounted(
        String ballot,
        String project,
        String community,
        int electorate,
        int yes,
        int no,
        int abstain,
        int late,
        boolean quorumReached,
        boolean passed,
        Instant countedAt)
        implements DeliberationEvent {

    @Override
    public String subject() {
        return ballot;
    }
}
