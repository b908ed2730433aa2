package org.minyi.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection whose readers get documents of their own: an update changes a stored document in its place. */
final class LocalCollection extends H2Collection {
    LocalCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> figures,
            CursorRegistry cursors) {
        super(database, name, options, documents, figures, cursors);
    }

    /** The first few in the order of an index are read along it, instead of reading and sorting all. */
    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, Document fields) {
        var narrowed = getIndexes().stream().anyMatch(index -> index.canHandle(query));
        return limit <= 0 || orderBy == null || narrowed
                ? super.queryDocuments(query, orderBy, skip, limit, batchSize, fields)
                : inOrder(orderBy)
                        .map(found -> matchDocumentsFromStream(found, query, null, skip, limit, batchSize, fields))
                        .orElseGet(() -> super.queryDocuments(query, orderBy, skip, limit, batchSize, fields));
    }

    private Optional<Stream<Document>> inOrder(Document orderBy) {
        return getIndexes().stream()
                .filter(SortedIndex.class::isInstance)
                .flatMap(index -> ((SortedIndex) index).along(orderBy).stream())
                .findFirst()
                .map(ids -> ids.map(this::getDocument));
    }

    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        return super.createQueryResult(
                matched.stream().map(Document::cloneDeeply).toList(), batchSize);
    }

    /** Only {@code collStats} would tell it, and every write would be encoded once more for it. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
