package org.minyi.notification.bulletin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.notification.BulletinPublished;

/**
 * An announcement.
 *
 * @param community absent unless it is for one community
 * @param street absent unless it is for one street
 * @param withdrawn why it no longer holds; absent while it does
 */
public record Bulletin(
        String title,
        String body,
        @Nullable String community,
        @Nullable String street,
        Instant publishedAt,
        String publishedBy,
        boolean synthetic,
        @Nullable String withdrawn) {
    Bulletin worded(String nextTitle, String nextBody) {
        return new Bulletin(nextTitle, nextBody, community, street, publishedAt, publishedBy, synthetic, withdrawn);
    }

    Bulletin withdrawn(String reason) {
        return new Bulletin(title, body, community, street, publishedAt, publishedBy, synthetic, reason);
    }

    BulletinPublished published(String id) {
        return new BulletinPublished(id, title, community, street, publishedAt);
    }
}
