package org.minyi.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The index of {@code _id}: documents lie under their ids, so nothing else is kept. It also answers when a query asks for more
 * than the id, such as {@code _id} and {@code version}; the backend's own would let the whole collection be read then.
 */
final class IdIndex extends Index<Object> {
    private final MVMap<Object, Document> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<Object, Document> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    public boolean canHandle(Document query) {
        return Wanted.in(query, "_id").filter(Wanted::isText).isPresent();
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return Wanted.in(query, "_id").orElseThrow().values().stream()
                .distinct()
                .sorted()
                .filter(documents::containsKey)
                .toList();
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        var id = Missing.ofNullable(document.get("_id"));
        return documents.containsKey(id) ? id : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        var id = Missing.ofNullable(document.get("_id"));
        if (documents.containsKey(id)) throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(id));
    }

    @Override
    public @Nullable Object remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {}

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public void drop() {}
}
