package org.minyi.local.store;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Entries of an index in the order of their values; the last value is the document's id. A shorter list stands before all that begin with it. */
final class IndexEntryType extends BasicDataType<List<Object>> {
    private static final ValueComparator VALUES = ValueComparator.ascWithoutListHandling();

    private final DocumentType documents = new DocumentType();

    @Override
    public int compare(List<Object> one, List<Object> other) {
        int both = Math.min(one.size(), other.size());
        for (int i = 0; i < both; i++) {
            int order = VALUES.compare(one.get(i), other.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public void write(WriteBuffer buffer, List<Object> entry) {
        documents.write(buffer, document(entry));
    }

    @Override
    public List<Object> read(ByteBuffer buffer) {
        return new ArrayList<>(documents.read(buffer).values());
    }

    @Override
    public int getMemory(List<Object> entry) {
        return documents.getMemory(document(entry));
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public List<Object>[] createStorage(int size) {
        return new List[size];
    }

    private static Document document(List<Object> entry) {
        var document = new Document();
        for (var value : entry) document.put("" + document.size(), value);
        return document;
    }
}
