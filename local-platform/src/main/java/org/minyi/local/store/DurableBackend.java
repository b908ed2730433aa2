package org.minyi.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * The file backend that answers a write only after its commit; left to itself it commits every second, so that a crash loses
 * what was already acknowledged.
 */
final class DurableBackend extends H2Backend {
    private static final Set<String> READS = Set.of(
            "find",
            "getMore",
            "killCursors",
            "aggregate",
            "count",
            "distinct",
            "hello",
            "isMaster",
            "ismaster",
            "ping",
            "buildInfo",
            "buildinfo",
            "serverStatus",
            "listCollections",
            "listDatabases",
            "listIndexes",
            "endSessions");

    private static final int TIDYING_MILLIS = 3_000;

    private final MVStore store;
    private final GroupCommit commits;

    private DurableBackend(MVStore store) {
        this.store = store; // before super, which opens the databases
        this.commits = new GroupCommit(store::commit);
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new LocalDatabase(name, store, getCursorRegistry());
    }

    static DurableBackend in(Path file) {
        // The store's own timer could commit half a command; here only GroupCommit commits.
        return new DurableBackend(new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .cacheSize(32)
                .open());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        var command = message.getDocument();
        return READS.contains(command.keySet().iterator().next())
                ? super.handleMessage(message)
                : commits.committed(() -> super.handleMessage(message));
    }

    /** Drivers that hold to the stable API greet with {@code hello} and nothing older. */
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return command.equals("hello")
                ? super.handleCommand(channel, database, "isMaster", query).append("isWritablePrimary", true)
                : super.handleCommand(channel, database, command, query);
    }

    /** Gives back what old versions of documents take up in the file: each commit wrote the changed ones anew. */
    @Override
    public void close() {
        commits.betweenWrites(() -> store.close(TIDYING_MILLIS));
        super.close();
    }
}
