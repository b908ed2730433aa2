package org.minyi.servicekit.store;

import java.time.Instant;

/**
 * An aggregate as it was read.
 *
 * @param version grows by one with every write; the ETag
 * @param changedAt when it was last written
 */
public record Versioned<T>(String id, long version, Instant changedAt, T state) {
    /** As an entity tag, quoted. */
    public String eTag() {
        return "\"" + version + "\"";
    }
}
