package org.minyi.servicekit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.minyi.contracts.envelope.DomainEvent;
import org.minyi.servicekit.outbox.EventWriting;
import org.minyi.servicekit.outbox.OutboxEntry;
import org.minyi.servicekit.outbox.Relay;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.request.Attempt;
import org.springframework.http.HttpStatus;

/**
 * Aggregates of one kind. A write saves the state, the events it caused and the attempt that asked for it in one document, and
 * returns only when the store has it; the events then go to their topics on their own.
 *
 * @param <T> a public record that the driver's record codec can write
 */
public final class AggregateStore<T extends Record> {
    private static final int RACES = 20;
    private static final int ATTEMPTS_KEPT = 20;

    private final AggregateDocuments<T> documents;
    private final EventWriting events;
    private final Relay relay;
    private final InstantSource clock;
    private final Indexes indexes;

    AggregateStore(
            AggregateDocuments<T> documents, EventWriting events, Relay relay, InstantSource clock, Indexes indexes) {
        this.documents = documents;
        this.events = events;
        this.relay = relay;
        this.clock = clock;
        this.indexes = indexes;
    }

    /** Makes finds by these keys quick; does nothing when the index is there. */
    public AggregateStore<T> indexed(Bson keys) {
        indexes.add(() -> documents.collection().createIndex(keys));
        return this;
    }

    public Optional<Versioned<T>> find(String id) {
        return Optional.ofNullable(documents.collection().find(eq("_id", id)).first())
                .map(documents::read);
    }

    /**
     * The aggregate that a request names.
     *
     * @throws Refused with 404 when there is none
     */
    public Versioned<T> get(String id) {
        return find(id).orElseThrow(Refused::notFound);
    }

    /** Those of the ids that exist, in no particular order. */
    public List<Versioned<T>> findAll(Collection<String> ids) {
        return list(in("_id", ids));
    }

    /** All that match; only where their number is small by nature. */
    public List<Versioned<T>> list(Bson filter) {
        return documents.collection().find(filter).map(documents::read).into(new ArrayList<>());
    }

    public long count(Bson filter) {
        return documents.collection().countDocuments(filter);
    }

    /** One page of those that match. */
    public Page<Versioned<T>> page(Bson filter, Order order, PageRequest request) {
        return Pages.of(documents.collection(), filter, order, request).map(documents::read);
    }

    /**
     * Adds an aggregate. When the same attempt added it before, that one is returned and nothing is written.
     *
     * @throws Refused with 409 when the id is taken, with 422 when the attempt's key was used for something else
     */
    public Versioned<T> add(String id, T state, List<? extends DomainEvent> happened, Attempt attempt) {
        var aggregate = new Versioned<>(id, 1, now(), state);
        var outbox = entries(id, 0, happened);
        try {
            documents
                    .collection()
                    .insertOne(documents.write(aggregate, outbox.size(), with(attempt, List.of()), outbox));
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failed;
            return repeated(id, attempt);
        }
        tell(id, outbox);
        return aggregate;
    }

    /** Adds those whose ids are not taken and publishes their events before it returns; tells which ids it added. */
    public List<String> addAll(List<Added<T>> added) {
        var outboxes = new LinkedHashMap<String, List<OutboxEntry>>();
        var written = new ArrayList<BsonDocument>();
        for (var one : added) {
            var outbox = entries(one.id(), 0, one.events());
            outboxes.put(one.id(), outbox);
            written.add(documents.write(
                    new Versioned<>(one.id(), 1, now(), one.state()), outbox.size(), List.of(), outbox));
        }
        try {
            documents.collection().insertMany(written, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException failed) {
            for (var error : failed.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) throw failed;
                outboxes.remove(added.get(error.getIndex()).id());
            }
        }
        var ids = List.copyOf(outboxes.keySet());
        relay.publishAll(documents, outboxes);
        return ids;
    }

    /**
     * Changes an aggregate, again from its newest state when somebody else wrote it in between. An attempt that changed it
     * before changes nothing.
     *
     * @param operation may throw {@link Refused}, then nothing is written
     * @throws Refused with 404 when there is no such aggregate
     */
    public Versioned<T> change(String id, Attempt attempt, Function<Versioned<T>, Change<T>> operation) {
        for (int race = 0; ; race++) {
            var document = document(id);
            var before = documents.read(document);
            if (isRepetition(document, attempt)) return before;
            var change = operation.apply(before);
            if (change.state().equals(before.state()) && change.events().isEmpty()) return before;
            try {
                return write(document, before, change, attempt);
            } catch (LostRace again) {
                if (race == RACES) throw again;
            }
        }
    }

    private Versioned<T> write(BsonDocument document, Versioned<T> before, Change<T> change, Attempt attempt) {
        long sequence = document.getInt64("sequence").getValue();
        var added = entries(before.id(), sequence, change.events());
        var outbox = new ArrayList<>(documents.outbox(document));
        outbox.addAll(added);
        var after = new Versioned<>(before.id(), before.version() + 1, now(), change.state());
        var replacement = documents.write(after, sequence + added.size(), with(attempt, attempts(document)), outbox);
        var replaced = documents
                .collection()
                .replaceOne(and(eq("_id", before.id()), eq("version", before.version())), replacement);
        if (replaced.getMatchedCount() == 0) throw new LostRace(before.id());
        tell(before.id(), added);
        return after;
    }

    private Versioned<T> repeated(String id, Attempt attempt) {
        var document = document(id);
        if (!isRepetition(document, attempt)) throw Refused.conflict("id-taken");
        return documents.read(document);
    }

    private static boolean isRepetition(BsonDocument document, Attempt attempt) {
        var token = attempt.token().orElse("");
        for (var earlier : attempts(document)) {
            if (earlier.getString("token").getValue().equals(token)) {
                if (!earlier.getString("fingerprint").getValue().equals(attempt.fingerprint())) {
                    throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
                }
                return true;
            }
        }
        return false;
    }

    private static List<BsonDocument> with(Attempt attempt, List<BsonDocument> earlier) {
        if (attempt.token().isEmpty()) return earlier;
        var kept = new ArrayList<>(earlier.subList(Math.max(0, earlier.size() - ATTEMPTS_KEPT + 1), earlier.size()));
        kept.add(new BsonDocument("token", new BsonString(attempt.token().get()))
                .append("fingerprint", new BsonString(attempt.fingerprint())));
        return kept;
    }

    private static List<BsonDocument> attempts(BsonDocument document) {
        return document.getArray("attempts", new BsonArray()).stream()
                .map(it -> it.asDocument())
                .collect(Collectors.toList());
    }

    private BsonDocument document(String id) {
        return Optional.ofNullable(documents.collection().find(eq("_id", id)).first())
                .orElseThrow(Refused::notFound);
    }

    private List<OutboxEntry> entries(String id, long sequence, List<? extends DomainEvent> happened) {
        return events.entries(documents.name() + ":" + id, sequence, happened);
    }

    private void tell(String id, List<OutboxEntry> added) {
        if (!added.isEmpty()) relay.wake(documents, id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
