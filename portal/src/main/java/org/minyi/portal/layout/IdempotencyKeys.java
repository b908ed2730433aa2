package org.minyi.portal.layout;

import java.util.UUID;

/** Keys that make sending a form twice safe: one is written into each form, so a second tap repeats the first. */
public final class IdempotencyKeys {

    private IdempotencyKeys() {}

    /** A fresh key for a form. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }
}
