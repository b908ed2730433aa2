package org.minyi.servicekit.store;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.bson.BsonDocument;
import org.minyi.servicekit.outbox.EventWriting;
import org.minyi.servicekit.outbox.Relay;
import org.springframework.context.SmartLifecycle;

/** Opens the collections of this service's own database. */
public final class AggregateStores implements SmartLifecycle {
    private final MongoDatabase database;
    private final EventWriting events;
    private final Relay relay;
    private final InstantSource clock;
    private final Indexes indexes = new Indexes();

    AggregateStores(MongoDatabase database, EventWriting events, Relay relay, InstantSource clock) {
        this.database = database;
        this.events = events;
        this.relay = relay;
        this.clock = clock;
    }

    /** The aggregates of one kind, in the collection of this name. */
    public <T extends Record> AggregateStore<T> aggregates(String collection, Class<T> type) {
        var documents = new AggregateDocuments<>(database.getCollection(collection, BsonDocument.class), type);
        indexes.add(documents::indexPending);
        var store = new AggregateStore<>(documents, events, relay, clock, indexes);
        relay.watch(documents);
        return store;
    }

    /** Copies of what other services told, in the collection of this name. */
    public <T extends Record> CopyStore<T> copies(String collection, Class<T> type) {
        return new CopyStore<>(database.getCollection(collection, BsonDocument.class), type, indexes);
    }

    /** Makes the indexes beside the start: what serves requests does not wait for them. */
    @Override
    public void start() {
        indexes.makeAll();
    }

    @Override
    public void stop() {
        indexes.forget();
    }

    @Override
    public boolean isRunning() {
        return indexes.isMaking();
    }
}
