package org.minyi.project.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.project.Stage;

/**
 * Something that happened to a project, for its page.
 *
 * @param kind such as {@code MOVED}
 * @param from only where it moved
 * @param to only where it moved, or was brought in standing there
 * @param text in the words of a person; absent where there are none
 * @param count how many people it was; only where there may be several
 */
public record StoryEntry(
        Instant at,
        String kind,
        @Nullable Stage from,
        @Nullable Stage to,
        @Nullable String text,
        @Nullable Integer count) {
    StoryEntry(Instant at, String kind) {
        this(at, kind, null, null, null, null);
    }
}
