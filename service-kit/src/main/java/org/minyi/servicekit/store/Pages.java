package org.minyi.servicekit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** Reads one page of a collection. */
final class Pages {
    private Pages() {}

    static Page<BsonDocument> of(
            MongoCollection<BsonDocument> collection, Bson filter, Order order, PageRequest request) {
        var rest = request.cursor()
                .map(cursor -> and(filter, Cursor.read(cursor).following(order)))
                .orElse(filter);
        var found = collection
                .find(rest)
                .sort(order.descending() ? descending(order.field(), "_id") : ascending(order.field(), "_id"))
                .limit(request.limit() + 1)
                .into(new ArrayList<>());
        if (found.size() <= request.limit()) {
            return new Page<>(found, Optional.empty());
        }
        var items = found.subList(0, request.limit());
        return new Page<>(
                items, Optional.of(Cursor.behind(items.getLast(), order).write()));
    }
}
