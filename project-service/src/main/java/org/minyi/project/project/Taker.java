package org.minyi.project.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.project.TakerKind;

/**
 * Who carries a project out.
 *
 * @param organisation absent when a leader does
 * @param leader id of the person; absent when an organisation does
 */
public record Taker(
        TakerKind kind,
        @Nullable String organisation,
        @Nullable String leader,
        Instant since) {
    boolean isFor(Actor actor) {
        return organisation != null
                ? organisation.equals(actor.organisation())
                : actor.person().equals(leader);
    }
}
