package org.minyi.contracts.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project went from one stage to another.
 *
 * @param movedBy id of the person, or of the ballot that decided
 * @param reason in the words of the person; absent where none is asked for
 */
public record ProjectMoved(
        String project,
        Stage from,
        Stage to,
        Instant at,
        String movedBy,
        @Nullable String reason) implements ProjectEvent {

    @Override
    public String subject() {
        return project;
    }
}
