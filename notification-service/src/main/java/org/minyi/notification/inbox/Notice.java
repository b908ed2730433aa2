package org.minyi.notification.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should know; its sentence is written when it is read, in the reader's language.
 *
 * @param project absent where it is not about one
 * @param argument what the sentence names beside the project, such as a stage; absent for none
 * @param link path on the platform's pages
 */
public record Notice(
        String id,
        String person,
        Instant at,
        String kind,
        @Nullable String project,
        @Nullable String argument,
        String link,
        boolean read) {}
