package org.minyi.servicekit.store;

import java.util.Optional;

/**
 * Which page of a list is wanted. A controller method takes one as an argument, from {@code cursor} and {@code limit}.
 *
 * @param cursor the {@code next} of the page before; empty for the first page
 * @param limit at most so many items, 1 to {@value #MOST}
 */
public record PageRequest(Optional<String> cursor, int limit) {
    public static final int USUAL = 20;
    public static final int MOST = 100;
}
