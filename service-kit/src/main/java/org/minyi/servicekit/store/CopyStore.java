package org.minyi.servicekit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.servicekit.problem.Refused;

/**
 * Copies of what other services told; may be dropped and rebuilt from the topics. A document has its {@code _id}, a
 * {@code version}, the {@code state}, and for each source aggregate the sequence of the last event applied.
 *
 * @param <T> a public record that the driver's record codec can write
 */
public final class CopyStore<T extends Record> {
    private static final int RACES = 50;

    private final MongoCollection<BsonDocument> collection;
    private final RecordDocuments<T> states;
    private final Indexes indexes;

    CopyStore(MongoCollection<BsonDocument> collection, Class<T> type, Indexes indexes) {
        this.indexes = indexes;
        this.collection = collection;
        this.states = new RecordDocuments<>(type, collection.getCodecRegistry());
    }

    /** Makes finds by these keys quick; does nothing when the index is there. */
    public CopyStore<T> indexed(Bson keys) {
        indexes.add(() -> collection.createIndex(keys));
        return this;
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(collection.find(eq("_id", id)).first()).map(this::state);
    }

    /**
     * The copy that a request names.
     *
     * @throws Refused with 404 when there is none
     */
    public T get(String id) {
        return find(id).orElseThrow(Refused::notFound);
    }

    public List<T> findAll(Collection<String> ids) {
        return list(in("_id", ids));
    }

    /** All that match; only where their number is bounded by nature. */
    public List<T> list(Bson filter) {
        return collection.find(filter).map(this::state).into(new ArrayList<>());
    }

    public long count(Bson filter) {
        return collection.countDocuments(filter);
    }

    /** One page of those that match. */
    public Page<T> page(Bson filter, Order order, PageRequest request) {
        return Pages.of(collection, filter, order, request).map(this::state);
    }

    /**
     * Applies an event to the copy, unless it or a later event of the same aggregate was applied already.
     *
     * @param id of the copy
     * @param operation from the copy so far, empty before the first event, to the copy as it is now
     */
    public void apply(String id, CloudEvent<?> event, Function<Optional<T>, T> operation) {
        applyAll(id, List.of(event), (before, only) -> operation.apply(before));
    }

    /** Applies several events in one write, in their order, but for those that were applied already. */
    public void applyAll(
            String id, List<? extends CloudEvent<?>> events, BiFunction<Optional<T>, CloudEvent<?>, T> operation) {
        change(id, document -> {
            var applied = document.getDocument("applied", new BsonDocument()).clone();
            var news = events.stream().filter(event -> note(event, applied)).toList();
            var copy = stateSoFar(document);
            for (var event : news) copy = Optional.of(operation.apply(copy, event));
            return news.isEmpty() ? Optional.empty() : copy.map(it -> written(applied, it));
        });
    }

    /** Tells whether the event is newer than what was applied of its aggregate, which it then is no longer. */
    private static boolean note(CloudEvent<?> event, BsonDocument applied) {
        var source = BsonNames.escaped(event.source() + ":" + event.subject());
        if (applied.getInt64(source, new BsonInt64(-1)).getValue() >= event.sequence()) return false;
        applied.append(source, new BsonInt64(event.sequence()));
        return true;
    }

    /** Adds a copy unless its id is there already; tells whether it did. */
    public boolean addIfAbsent(String id, T state) {
        return insert(new BsonDocument("_id", new BsonString(id))
                .append("version", new BsonInt64(1))
                .append("state", states.write(state)));
    }

    /** Writes the copy whatever was there. */
    public void put(String id, Function<Optional<T>, T> operation) {
        change(
                id,
                document -> Optional.of(written(
                        document.getDocument("applied", new BsonDocument()), operation.apply(stateSoFar(document)))));
    }

    /** Updates all that match in one command; tells how many did. */
    public long updateAll(Bson filter, Bson update) {
        return collection.updateMany(filter, update).getModifiedCount();
    }

    public long removeAll(Bson filter) {
        return collection.deleteMany(filter).getDeletedCount();
    }

    private void change(String id, Function<BsonDocument, Optional<BsonDocument>> operation) {
        for (int race = 0; race < RACES; race++) {
            var before = Optional.ofNullable(collection.find(eq("_id", id)).first());
            var after = operation.apply(before.orElseGet(BsonDocument::new));
            if (after.isEmpty()) return;
            long version = before.map(it -> it.getInt64("version").getValue()).orElse(0L);
            var document = after.get();
            document.append("_id", new BsonString(id)).append("version", new BsonInt64(version + 1));
            var written = before.isEmpty()
                    ? insert(document)
                    : collection
                                    .replaceOne(and(eq("_id", id), eq("version", version)), document)
                                    .getMatchedCount()
                            == 1;
            if (written) return;
        }
        throw new LostRace(id);
    }

    private boolean insert(BsonDocument document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
            throw failed;
        }
    }

    private BsonDocument written(BsonDocument applied, T state) {
        return new BsonDocument("applied", applied).append("state", states.write(state));
    }

    private Optional<T> stateSoFar(BsonDocument document) {
        return document.containsKey("state") ? Optional.of(state(document)) : Optional.empty();
    }

    private T state(BsonDocument document) {
        return states.read(document.getDocument("state"));
    }
}
