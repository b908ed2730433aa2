package org.minyi.testkit.parts;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/** The embedded store, in memory; it greets drivers that hold to the stable API, which say {@code hello} and nothing older. */
final class EmbeddedStore extends H2Backend {
    private EmbeddedStore() {
        super(new MVStore.Builder().open());
    }

    /** Starts it on a free loopback port and returns its address; it ends with the JVM. */
    static String start() {
        var server = new MongoServer(new EmbeddedStore());
        var address = server.bind();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
        return "mongodb://127.0.0.1:" + address.getPort();
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return command.equals("hello")
                ? super.handleCommand(channel, database, "isMaster", query).append("isWritablePrimary", true)
                : super.handleCommand(channel, database, command, query);
    }
}
