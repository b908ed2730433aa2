package org.minyi.notification.inbox;

/**
 * A bulletin that people were told of.
 *
 * @param cause id of the event that told so
 */
public record Announced(String bulletin, String cause) {}
