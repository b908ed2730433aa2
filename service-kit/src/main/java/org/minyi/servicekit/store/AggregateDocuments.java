package org.minyi.servicekit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.size;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.minyi.servicekit.outbox.OutboxEntry;
import org.minyi.servicekit.outbox.Outboxes;

/**
 * How an aggregate lies in its document: {@code _id}, {@code version}, {@code sequence} of its last event, {@code changedAt},
 * {@code state}, {@code attempts} that wrote it last, in {@code outbox} what is not published yet, and {@code pendingSince}
 * only while there is any.
 */
final class AggregateDocuments<T extends Record> implements Outboxes {
    private static final String PENDING = "pendingSince";

    private final MongoCollection<BsonDocument> collection;
    private final RecordDocuments<T> states;
    private final RecordDocuments<OutboxEntry> entries;

    AggregateDocuments(MongoCollection<BsonDocument> collection, Class<T> type) {
        this.collection = collection;
        this.states = new RecordDocuments<>(type, collection.getCodecRegistry());
        this.entries = new RecordDocuments<>(OutboxEntry.class, collection.getCodecRegistry());
    }

    MongoCollection<BsonDocument> collection() {
        return collection;
    }

    void indexPending() {
        collection.createIndex(Indexes.ascending(PENDING), new IndexOptions().sparse(true));
    }

    BsonDocument write(Versioned<T> aggregate, long sequence, List<BsonDocument> attempts, List<OutboxEntry> outbox) {
        var document = new BsonDocument("_id", new BsonString(aggregate.id()))
                .append("version", new BsonInt64(aggregate.version()))
                .append("sequence", new BsonInt64(sequence))
                .append("changedAt", new BsonDateTime(aggregate.changedAt().toEpochMilli()))
                .append("state", states.write(aggregate.state()))
                .append("attempts", new BsonArray(attempts))
                .append(
                        "outbox",
                        new BsonArray(outbox.stream().map(entries::write).toList()));
        if (!outbox.isEmpty()) {
            document.append(PENDING, new BsonDateTime(outbox.getFirst().time().toEpochMilli()));
        }
        return document;
    }

    Versioned<T> read(BsonDocument document) {
        return new Versioned<>(
                document.getString("_id").getValue(),
                document.getInt64("version").getValue(),
                Instant.ofEpochMilli(document.getDateTime("changedAt").getValue()),
                states.read(document.getDocument("state")));
    }

    List<OutboxEntry> outbox(BsonDocument document) {
        return document.getArray("outbox", new BsonArray()).stream()
                .map(entry -> entries.read(entry.asDocument()))
                .toList();
    }

    @Override
    public String name() {
        return collection.getNamespace().getCollectionName();
    }

    @Override
    public Map<String, List<OutboxEntry>> pending(int most) {
        var pending = new LinkedHashMap<String, List<OutboxEntry>>();
        for (var document : onlyOutbox(exists(PENDING)).limit(most)) {
            pending.put(document.getString("_id").getValue(), outbox(document));
        }
        return pending;
    }

    @Override
    public List<OutboxEntry> pending(String id) {
        var document = onlyOutbox(eq("_id", id)).first();
        return document == null ? List.of() : outbox(document);
    }

    private FindIterable<BsonDocument> onlyOutbox(Bson filter) {
        return collection.find(filter).projection(Projections.include("outbox"));
    }

    /** One command for all of them: an event's id is unique, so it may be looked for in each document. */
    @Override
    public void clear(Map<String, ? extends Collection<String>> published) {
        if (published.isEmpty()) return;
        var those = in("_id", published.keySet());
        var events = published.values().stream().flatMap(Collection::stream).toList();
        var pulled =
                Updates.pullByFilter(new BsonDocument("outbox", in("id", events).toBsonDocument()));
        collection.bulkWrite(List.of(
                new UpdateManyModel<>(those, pulled),
                new UpdateManyModel<>(and(those, size("outbox", 0)), Updates.unset(PENDING))));
    }
}
