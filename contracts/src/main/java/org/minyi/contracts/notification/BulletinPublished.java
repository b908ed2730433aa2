package org.minyi.contracts.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An announcement was published, or published anew after an edit.
 *
 * @param community absent unless it is for one community
 * @param street absent unless it is for one street; for the whole district when both are
 */
public record BulletinPublished(
        String bulletin,
        String title,
        @Nullable String community,
        @Nullable String street,
        Instant publishedAt) implements BulletinEvent {

    @Override
    public String subject() {
        return bulletin;
    }
}
