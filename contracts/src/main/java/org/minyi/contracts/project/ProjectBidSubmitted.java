package org.minyi.contracts.project;

import org.jspecify.annotations.Nullable;

/**
 * An organisation or a resident offers to carry an approved project out.
 *
 * @param bidder id of the person
 * @param organisation absent when a resident offers to lead
 */
public record ProjectBidSubmitted(
        String project,
        String bid,
        TakerKind kind,
        String bidder,
        @Nullable String organisation) implements ProjectEvent {

    @Override
    public String subject() {
        return project;
    }
}
