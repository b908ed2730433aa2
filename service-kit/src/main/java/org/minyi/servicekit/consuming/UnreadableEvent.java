package org.minyi.servicekit.consuming;

/** A record that will not become readable by trying again. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableEvent(String why) {
        super(why, null, false, false);
    }
}
