package org.minyi.servicelog.activity;

import org.bson.types.Binary;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.springframework.stereotype.Component;

/** The pictures themselves, re-encoded and small. */
@Component
class PhotoStore {
    private final CopyStore<Stored> pictures;

    /** A JPEG. */
    public record Stored(Binary jpeg) {}

    PhotoStore(AggregateStores stores) {
        this.pictures = stores.copies("photos", Stored.class);
    }

    void keep(String id, byte[] jpeg) {
        pictures.addIfAbsent(id, new Stored(new Binary(jpeg)));
    }

    byte[] get(String id) {
        return pictures.get(id).jpeg().getData();
    }
}
