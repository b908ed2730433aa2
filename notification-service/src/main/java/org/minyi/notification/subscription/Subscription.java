package org.minyi.notification.subscription;

/** A person follows a project or a community. */
public record Subscription(String person, Kind kind, String target) {
    /** What can be followed. */
    public enum Kind {
        PROJECT,
        COMMUNITY
    }

    String id() {
        return person + "~" + kind + "~" + target;
    }
}
