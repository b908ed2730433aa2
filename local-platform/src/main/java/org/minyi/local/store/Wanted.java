package org.minyi.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a query wants a field to be: one of these values. */
record Wanted(List<Object> values) {

    /** Empty when the query leaves the field open, or asks for anything but plain values. */
    static Optional<Wanted> in(Document query, String field) {
        var here = Optional.ofNullable(query.get(field)).flatMap(Wanted::of);
        return here.isPresent() || !(query.get("$and") instanceof Collection<?> parts)
                ? here
                : parts.stream()
                        .filter(Document.class::isInstance)
                        .flatMap(part -> in((Document) part, field).stream())
                        .findFirst();
    }

    private static Optional<Wanted> of(Object condition) {
        if (!(condition instanceof Document operators)) return oneOf(List.of(condition));
        if (operators.size() != 1) return Optional.empty();
        if (operators.get("$in") instanceof Collection<?> values) return oneOf(values);
        return Optional.ofNullable(operators.get("$eq")).flatMap(value -> oneOf(List.of(value)));
    }

    private static Optional<Wanted> oneOf(Collection<?> values) {
        return values.stream().allMatch(Wanted::isPlain)
                ? Optional.of(new Wanted(List.<Object>copyOf(values)))
                : Optional.empty();
    }

    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Instant;
    }

    boolean isText() {
        return values.stream().allMatch(String.class::isInstance);
    }
}
