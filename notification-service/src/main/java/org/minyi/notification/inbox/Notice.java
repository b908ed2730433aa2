package org.minyi.notification.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should know; its sentence is written when it is read, in the reader's language.
 *
 * @param at when it happened
 * @param arrivedAt when it came into the inbox, which may be later
 * @param cause id of the event that it tells of
 * @param project absent where it is not about one
 * @param argument what the sentence names beside the project, such as a stage; absent for none
 * @param link path on the platform's pages
 */
public record Notice(
        String id,
        String person,
        Instant at,
        Instant arrivedAt,
        String cause,
        String kind,
        @Nullable String project,
        @Nullable String argument,
        String link,
        boolean read) {}
