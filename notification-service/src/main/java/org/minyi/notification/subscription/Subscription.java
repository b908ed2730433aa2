package org.minyi.notification.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person follows, or decided not to follow.
 *
 * @param target id of the project, code of the community
 * @param declinedAt when the person decided not to, which supporting or bidding later does not undo; absent while they follow
 */
public record Subscription(
        String person, Kind kind, String target, @Nullable Instant declinedAt) {
    /** What can be followed. */
    public enum Kind {
        PROJECT,
        COMMUNITY
    }

    static String id(String person, Kind kind, String target) {
        return person + "~" + kind + "~" + target;
    }

    /** Whether they hear of it. */
    public boolean follows() {
        return declinedAt == null;
    }
}
