package org.minyi.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/** Documents as BSON. One that the backend itself wrote, as a serialized Java object, can still be read. */
final class DocumentType extends BasicDataType<Document> {
    /** Stands before a document; no first byte of a serialized object is the same. */
    private static final byte BSON = 'b';

    /** Bytes that an object of the document takes for each of its BSON: strings are UTF-16, and each field has its entry. */
    private static final int IN_MEMORY = 3;

    private final ObjectDataType serialized = new ObjectDataType();

    @Override
    public void write(WriteBuffer buffer, Document document) {
        var bytes = bson(document);
        buffer.put(BSON).put(bytes.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer buffer) {
        if (buffer.get(buffer.position()) != BSON) return (Document) serialized.read(buffer);
        var bytes = Unpooled.wrappedBuffer(buffer).skipBytes(1);
        var document = BsonDecoder.decodeBson(bytes);
        buffer.position(buffer.position() + bytes.readerIndex());
        return document;
    }

    @Override
    public int getMemory(Document document) {
        return IN_MEMORY * bson(document).readableBytes();
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }

    private static ByteBuf bson(Document document) {
        var bytes = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(document, bytes);
        return bytes;
    }
}
