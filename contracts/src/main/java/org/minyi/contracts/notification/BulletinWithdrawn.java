package org.minyi.contracts.notification;

import java.time.Instant;

/** An announcement no longer holds. */
public record BulletinWithdrawn(String bulletin, String reason, Instant withdrawnAt) implements BulletinEvent {

    @Override
    public String subject() {
        return bulletin;
    }
}
