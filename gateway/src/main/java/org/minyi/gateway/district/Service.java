package org.minyi.gateway.district;

import java.util.Locale;

/** What stands behind the gateway in each district's row. */
public enum Service {
    PORTAL,
    PROJECT,
    DELIBERATION,
    SERVICE_LOG,
    NOTIFICATION;

    /** The name in addresses and settings, such as {@code service-log}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
