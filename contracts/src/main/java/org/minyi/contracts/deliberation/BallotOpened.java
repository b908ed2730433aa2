package org.minyi.contracts.deliberation;

import java.time.Instant;

/**
 * A question was put to the residents of a community.
 *
 * @param electorate number of residents who may vote
 * @param quorumShare share of the electorate that must vote, 0 to 1
 * @param majority {@code SIMPLE}, {@code ABSOLUTE} or {@code TWO_THIRDS}
 */
public record BallotOpened(
        String ballot,
        String project,
        String community,
        String question,
        Instant opensAt,
        Instant closesAt,
        int electorate,
        double quorumShare,
        String majority)
        implements DeliberationEvent {

    @Override
    public String subject() {
        return ballot;
    }
}
