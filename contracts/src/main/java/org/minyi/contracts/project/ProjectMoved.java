package org.minyi.contracts.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project went from one stage to another.
 *
 * @param at when it moved, or when it was brought in
 * @param movedBy id of the person, or of the ballot that decided
 * @param reason in the words of the person; absent where none is asked for
 * @param imported true where an office brought the project in from its records, standing at {@code to}: when it took the steps
 *     before that is not known; absent where it moved here
 */
public record ProjectMoved(
        String project,
        Stage from,
        Stage to,
        Instant at,
        String movedBy,
        @Nullable String reason,
        @Nullable Boolean imported)
        implements ProjectEvent {

    /** A move that happened here. */
    public ProjectMoved(String project, Stage from, Stage to, Instant at, String movedBy, @Nullable String reason) {
        this(project, from, to, at, movedBy, reason, null);
    }

    @Override
    public String subject() {
        return project;
    }
}
