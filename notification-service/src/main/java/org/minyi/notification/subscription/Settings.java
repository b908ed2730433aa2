package org.minyi.notification.subscription;

import org.jspecify.annotations.Nullable;

/** Where else than in the inbox a person wants to hear; no mail without an address. */
public record Settings(@Nullable String email, @Nullable String language) {
    /** Of somebody who never chose. */
    public static final Settings NONE = new Settings(null, null);
}
