package org.minyi.portal.clients;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes that the answers of all services share. */
public final class Answers {

    private Answers() {}

    /**
     * A page of a list.
     *
     * @param next cursor of the following page; absent on the last
     */
    public record Page<T>(List<T> items, @Nullable String next) {}
}
