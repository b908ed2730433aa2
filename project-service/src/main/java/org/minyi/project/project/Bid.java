package org.minyi.project.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.project.TakerKind;

/**
 * An offer to carry a project out.
 *
 * @param organisation absent when a resident offers to lead
 */
public record Bid(
        String id,
        TakerKind kind,
        String bidder,
        @Nullable String organisation,
        String plan,
        Status status,
        Instant at) {
    /** What became of it. */
    public enum Status {
        SUBMITTED,
        AWARDED,
        DECLINED
    }

    Bid become(Status next) {
        return new Bid(id, kind, bidder, organisation, plan, next, at);
    }
}
