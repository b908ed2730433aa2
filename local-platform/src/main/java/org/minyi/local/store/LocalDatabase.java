package org.minyi.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** One service's database: its documents lie as BSON and are found by their ids and by the indexes the service asked for. */
final class LocalDatabase extends H2Database {
    private final MVStore store;

    LocalDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store; // before super, which opens what is there
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        MVMap<String, Object> figures = store.openMap("meta." + getFullCollectionNamespace(name));
        return new LocalCollection(this, name, options, documents(name), figures, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return keys.size() == 1 && keys.getFirst().getKey().equals("_id")
                ? new IdIndex(name, keys, documents(collection))
                : super.openOrCreateUniqueIndex(collection, name, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        // Named as the superclass names its indexes, which therefore drops it too.
        var map = getFullCollectionNamespace(collection) + "._index_" + name;
        var filled = store.hasMap(map);
        MVMap<List<Object>, Boolean> entries =
                store.openMap(map, new MVMap.Builder<List<Object>, Boolean>().keyType(new IndexEntryType()));
        return new SortedIndex(name, keys, sparse, entries, filled);
    }

    private MVMap<Object, Document> documents(String collection) {
        return store.openMap(
                "databases." + getFullCollectionNamespace(collection),
                new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
    }
}
