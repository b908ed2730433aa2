package org.minyi.contracts.notification;

import java.time.Instant;

/**
 * A notice reached a person on a channel, or could not.
 *
 * @param person id of the person
 * @param channel {@code INBOX} or {@code EMAIL}
 * @param delivered false when the channel refused it for good
 */
public record NoticeDelivered(String notice, String person, String channel, boolean delivered, Instant at)
        implements NotificationEvent {

    @Override
    public String subject() {
        return notice;
    }
}
