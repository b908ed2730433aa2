package org.minyi.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique; the backend accepts these and keeps none. It finds documents by plain values of its first fields,
 * and those that have the field at all when it is sparse, and it gives the order of its fields; for anything else the collection is
 * read.
 */
final class SortedIndex extends Index<Object> {
    private final MVMap<List<Object>, Boolean> entries;
    private final boolean filled;

    /**
     * @param filled whether the documents that are there are in it, as in one that was opened again
     */
    SortedIndex(
            String name, List<IndexKey> keys, boolean sparse, MVMap<List<Object>, Boolean> entries, boolean filled) {
        super(name, keys, sparse);
        this.entries = entries;
        this.filled = filled;
    }

    @Override
    public boolean canHandle(Document query) {
        return Wanted.in(query, keys().getFirst()).isPresent() || asksForAny(query);
    }

    private boolean asksForAny(Document query) {
        return isSparse()
                && keys().size() == 1
                && query.get(keys().getFirst()) instanceof Document condition
                && condition.equals(new Document("$exists", true));
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        var found = new LinkedHashSet<>();
        for (var beginning : beginnings(query)) {
            var each = entries.keyIterator(beginning);
            while (each.hasNext()) {
                var entry = each.next();
                if (!begins(entry, beginning)) break;
                found.add(entry.getLast());
            }
        }
        return found;
    }

    /** Ids of all documents in this order; empty when the index runs otherwise or holds only some of them. */
    Optional<Stream<Object>> along(Document orderBy) {
        var directions = orderBy.values().stream().distinct().toList();
        var runsAlong = keys().equals(List.copyOf(orderBy.keySet()))
                && directions.size() == 1
                && directions.getFirst() instanceof Number;
        if (isSparse() || !runsAlong) return Optional.empty();
        var rising = ((Number) directions.getFirst()).intValue() > 0;
        var each = rising ? entries.keyIterator(null) : entries.keyIteratorReverse(null);
        return Optional.of(StreamSupport.stream(Spliterators.spliteratorUnknownSize(each, Spliterator.ORDERED), false)
                .map(List::getLast)
                .distinct());
    }

    /** What the entries asked for begin with. */
    private List<List<Object>> beginnings(Document query) {
        var beginnings = List.<List<Object>>of(List.of());
        for (var key : keys()) {
            var wanted = Wanted.in(query, key);
            if (wanted.isEmpty()) break;
            beginnings = beginnings.stream()
                    .flatMap(
                            shorter -> wanted.get().values().stream().distinct().map(value -> with(shorter, value)))
                    .toList();
        }
        return beginnings;
    }

    private boolean begins(List<Object> entry, List<Object> beginning) {
        return entries.getKeyType().compare(entry.subList(0, beginning.size()), beginning) == 0;
    }

    private static List<Object> with(List<Object> values, Object last) {
        var all = new ArrayList<>(values);
        all.add(last);
        return all;
    }

    private Set<List<Object>> entriesOf(Document document, Object position) {
        return getKeyValues(document).stream()
                .map(values -> with(values.stream().toList(), position))
                .filter(entry -> !isSparse()
                        || entry.subList(0, entry.size() - 1).stream().anyMatch(Objects::nonNull))
                .collect(Collectors.toSet());
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        getKeyValues(document); // refuses two lists at once
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        entriesOf(document, position).forEach(entry -> entries.put(entry, true));
    }

    @Override
    public Object remove(Document document) {
        var position = Missing.ofNullable(document.get("_id"));
        entriesOf(document, position).forEach(entries::remove);
        return position;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        getKeyValues(after);
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        var old = entriesOf(before, position);
        var now = entriesOf(after, position);
        var gone = new HashSet<>(old);
        gone.removeAll(now);
        gone.forEach(entries::remove);
        now.removeAll(old);
        now.forEach(entry -> entries.put(entry, true));
    }

    /** The index of {@code _id} knows it. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    /** Tells whether the documents that are there must be added; a sparse one may rightly be without entries. */
    @Override
    public boolean isEmpty() {
        return entries.isEmpty() && !(filled && isSparse());
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {}
}
