package org.minyi.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The store as a process of its own: {@code StoreProcess FILE HOST PORT}. */
public final class StoreProcess {
    private StoreProcess() {}

    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(file.resolveSibling("."));
        var server = new MongoServer(DurableBackend.in(file));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
        server.bind(arguments[1], Integer.parseInt(arguments[2]));
    }
}
