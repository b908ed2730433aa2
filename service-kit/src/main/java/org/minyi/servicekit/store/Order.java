package org.minyi.servicekit.store;

/**
 * The order of a list; equal values follow their ids.
 *
 * @param field path in the document, such as {@code state.raisedAt}; every document of the list has it
 */
public record Order(String field, boolean descending) {
    public static Order latestFirst(String field) {
        return new Order(field, true);
    }

    public static Order rising(String field) {
        return new Order(field, false);
    }
}
