package org.minyi.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The store, killed in the middle of writes,")
class KilledStoreTest {
    private static final int WRITERS = 4;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 400;

    @TempDir
    Path folder;

    private final int port = freePort();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> attempted = ConcurrentHashMap.newKeySet();
    private Process store;

    @BeforeEach
    void start() throws IOException {
        store = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreProcess.class.getName(),
                        folder.resolve("store/minyi.mv").toString(),
                        "127.0.0.1",
                        "" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("store.log").toFile())
                .start();
    }

    @AfterEach
    void end() throws InterruptedException {
        store.destroyForcibly().waitFor();
    }

    @Test
    @DisplayName("has every write that it acknowledged, and no index entry without its document")
    void keepsWhatItAcknowledged() throws IOException, InterruptedException {
        var enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
        try (var client = client();
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            projects(client).createIndex(Indexes.ascending("title"));
            IntStream.range(0, WRITERS)
                    .forEach(writer -> writers.submit(() -> write(projects(client), writer, enough)));
            enough.await();
            store.destroyForcibly().waitFor();
        }

        start();

        try (var client = client()) {
            var kept = projects(client)
                    .find(Filters.eq("title", "finished"))
                    .map(it -> it.getString("_id"))
                    .into(new HashSet<>());
            assertThat(kept).containsAll(acknowledged);
            attempted.stream()
                    .filter(id -> !acknowledged.contains(id))
                    .forEach(id -> assertRepeatable(projects(client), id));
        }
    }

    /** Every document is inserted and then changed, and counts once both were acknowledged. */
    private void write(MongoCollection<Document> projects, int writer, CountDownLatch enough) {
        try {
            for (int i = 0; ; i++) {
                var id = writer + "-" + i;
                attempted.add(id);
                projects.insertOne(
                        new Document("_id", id).append("title", "begun").append("text", "民".repeat(500)));
                projects.updateOne(Filters.eq(id), Updates.set("title", "finished"));
                acknowledged.add(id);
                enough.countDown();
            }
        } catch (MongoException killed) {
            // the store is gone: this writer has done its part
        }
    }

    private static void assertRepeatable(MongoCollection<Document> projects, String id) {
        try {
            projects.insertOne(new Document("_id", id));
        } catch (MongoWriteException refused) {
            assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            assertThat(projects.find(Filters.eq(id)).first()).isNotNull();
        }
    }

    private MongoClient client() {
        return MongoClients.create("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=15000");
    }

    private static MongoCollection<Document> projects(MongoClient client) {
        return client.getDatabase("project").getCollection("projects");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
