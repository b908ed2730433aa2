package org.minyi.servicekit.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next cursor of the following page; empty on the last
 */
public record Page<T>(List<T> items, Optional<String> next) {
    /** The same page of other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
