package org.minyi.contracts.deliberation;

import java.time.Instant;

/**
 * A voter put a paper in; the last one of a pseudonym counts.
 *
 * @param pseudonym HMAC-SHA-256 of the person under a key of this ballot alone, in hex
 * @param castAt the minute; neither this event nor its envelope says more, so that it leads to no request
 * @param receipt what the voter was given
 */
public record PaperCast(
        String ballot, String pseudonym, BallotChoice choice, Instant castAt, PaperChannel channel, String receipt)
        implements BallotBoxEvent {

    @Override
    public String subject() {
        return key(ballot, pseudonym);
    }

    /** The key of a voter in a ballot, so that a later paper of the same voter follows the earlier one. */
    public static String key(String ballot, String pseudonym) {
        return ballot + ":" + pseudonym;
    }
}
