package org.minyi.servicelog.activity;

import org.bson.types.Binary;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.springframework.stereotype.Component;

/** The pictures themselves, re-encoded and small. */
@Component
class PhotoStore {
    private final CopyStore<Stored> pictures;

    /** Two JPEGs of the same picture. */
    public record Stored(Binary jpeg, Binary small) {}

    PhotoStore(AggregateStores stores) {
        this.pictures = stores.copies("photos", Stored.class);
    }

    void keep(String id, Picture picture) {
        pictures.addIfAbsent(id, new Stored(new Binary(picture.jpeg()), new Binary(picture.small())));
    }

    byte[] get(String id) {
        return pictures.get(id).jpeg().getData();
    }

    byte[] small(String id) {
        return pictures.get(id).small().getData();
    }
}
