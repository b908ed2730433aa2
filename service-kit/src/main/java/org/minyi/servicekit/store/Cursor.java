package org.minyi.servicekit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.minyi.servicekit.problem.Refused;

/** The place behind the last item of a page: its sort value and its id. */
record Cursor(BsonValue value, BsonValue id) {
    static Cursor behind(BsonDocument last, Order order) {
        var value = Arrays.stream(order.field().split("\\."))
                .reduce((BsonValue) last, (at, step) -> required(at.asDocument(), step), (a, b) -> b);
        return new Cursor(value, required(last, "_id"));
    }

    /**
     * Reads a cursor that a caller sent back.
     *
     * @throws Refused when this service did not write it
     */
    static Cursor read(String text) {
        try {
            var json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var document = BsonDocument.parse(json);
            var value = required(document, "v");
            if (value.isDocument() || value.isArray()) throw new IllegalArgumentException("no sort value");
            return new Cursor(value, required(document, "i").asString());
        } catch (RuntimeException foreign) {
            throw Refused.field("/cursor", "cursor.unreadable");
        }
    }

    String write() {
        var json = new BsonDocument("v", value).append("i", id).toJson();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    Bson following(Order order) {
        return order.descending()
                ? or(lt(order.field(), value), and(eq(order.field(), value), lt("_id", id)))
                : or(gt(order.field(), value), and(eq(order.field(), value), gt("_id", id)));
    }

    private static BsonValue required(BsonDocument document, String field) {
        return Objects.requireNonNull(document.get(field), field);
    }
}
