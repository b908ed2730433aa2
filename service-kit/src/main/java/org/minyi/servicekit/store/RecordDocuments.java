package org.minyi.servicekit.store;

import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/** A record as a document and back, through the driver's codec of records. */
final class RecordDocuments<T extends Record> {
    private final Codec<T> codec;

    RecordDocuments(Class<T> type, CodecRegistry codecs) {
        this.codec = codecs.get(type);
    }

    BsonDocument write(T record) {
        var document = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(document),
                record,
                EncoderContext.builder().build());
        return document;
    }

    T read(BsonDocument document) {
        return codec.decode(
                new BsonDocumentReader(document), DecoderContext.builder().build());
    }
}
