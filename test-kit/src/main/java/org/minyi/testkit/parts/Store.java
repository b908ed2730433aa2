package org.minyi.testkit.parts;

import org.testcontainers.mongodb.MongoDBContainer;

/**
 * One document store for all tests of a module.
 *
 * @param uri as the driver takes it
 */
public record Store(String uri) {
    private static final String IMAGE = "mongo:8.0";

    /** The store, started by the first who asks. */
    public static Store running() {
        return Running.STORE;
    }

    private static final class Running {
        static final Store STORE = Docker.answers() ? container() : embedded();

        private static Store container() {
            var mongo = new MongoDBContainer(IMAGE);
            mongo.start();
            return new Store(mongo.getConnectionString());
        }

        private static Store embedded() {
            return new Store(EmbeddedStore.start());
        }
    }
}
