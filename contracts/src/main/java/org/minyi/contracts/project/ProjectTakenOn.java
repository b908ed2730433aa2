package org.minyi.contracts.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was awarded the carrying out of a project.
 *
 * @param organisation id; absent when a leader took it on
 * @param leader id of the person; absent when an organisation took it on
 */
public record ProjectTakenOn(
        String project,
        TakerKind kind,
        @Nullable String organisation,
        @Nullable String leader,
        Instant at,
        String awardedBy)
        implements ProjectEvent {

    @Override
    public String subject() {
        return project;
    }
}
