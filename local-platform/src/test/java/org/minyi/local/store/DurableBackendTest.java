package org.minyi.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded store")
class DurableBackendTest {
    @TempDir
    Path folder;

    private MongoServer server;
    private MongoClient client;

    @BeforeEach
    void open() {
        open(DurableBackend.in(file()));
    }

    @AfterEach
    void close() {
        client.close();
        server.shutdownNow();
    }

    @Test
    @DisplayName("keeps what a document holds, of every kind a service writes")
    void keepsEveryKind() {
        var written = new Document("_id", "a")
                .append("text", "居民议事")
                .append("whole", 7)
                .append("long", 1L << 60)
                .append("share", 0.25)
                .append("open", true)
                .append("at", new Date(1_700_000_000_123L))
                .append("none", null)
                .append("list", List.of("x", new Document("y", 1)))
                .append("inner", new Document("deep", new Document("deeper", "value")));
        projects().insertOne(written);

        reopen();

        assertThat(projects().find(eq("a")).first()).isEqualTo(written);
    }

    @Test
    @DisplayName("reads what was written before documents lay as BSON")
    void readsTheOlderForm() {
        close();
        open(new H2Backend(file().toString()));
        projects().createIndex(Indexes.ascending("stage"));
        projects().insertMany(List.of(project("a", "RAISED"), project("b", "RUNNING")));

        reopen();

        assertThat(ids(eq("stage", "RUNNING"))).containsExactly("b");
        assertThat(projects().updateOne(eq("a"), set("stage", "RUNNING")).getModifiedCount())
                .isEqualTo(1);
        assertThat(ids(eq("stage", "RUNNING"))).containsExactly("a", "b");
    }

    @Test
    @DisplayName("refuses an id that is taken")
    void refusesATakenId() {
        projects().insertOne(project("a", "RAISED"));

        assertThatThrownBy(() -> projects().insertOne(project("a", "RUNNING"))).isInstanceOf(MongoWriteException.class);
        assertThat(projects().find().first()).isEqualTo(project("a", "RAISED"));
    }

    @Test
    @DisplayName("holds a write by id and version to both")
    void guardsByVersion() {
        projects().insertOne(project("a", "RAISED").append("version", 1L));
        var next = project("a", "RUNNING").append("version", 2L);

        assertThat(projects()
                        .replaceOne(and(eq("_id", "a"), eq("version", 7L)), next)
                        .getMatchedCount())
                .isZero();
        assertThat(projects()
                        .replaceOne(and(eq("_id", "a"), eq("version", 1L)), next)
                        .getMatchedCount())
                .isEqualTo(1);
        assertThat(projects()
                        .replaceOne(and(eq("_id", "b"), eq("version", 1L)), next)
                        .getMatchedCount())
                .isZero();
    }

    @Test
    @DisplayName("finds by an index what is there now, after changes and removals and when opened again")
    void indexFollowsTheDocuments() {
        projects().insertOne(project("a", "RAISED"));
        projects().createIndex(Indexes.ascending("stage", "_id"));
        projects().insertMany(List.of(project("b", "RAISED"), project("c", "RUNNING"), project("d", "RUNNING")));
        projects().updateOne(eq("b"), set("stage", "RUNNING"));
        projects().deleteOne(eq("c"));

        for (var opened : List.of("first", "again")) {
            assertThat(ids(eq("stage", "RAISED"))).as(opened).containsExactly("a");
            assertThat(ids(eq("stage", "RUNNING"))).as(opened).containsExactly("b", "d");
            assertThat(ids(in("stage", "RAISED", "RUNNING"))).as(opened).containsExactlyInAnyOrder("a", "b", "d");
            assertThat(ids(and(eq("stage", "RUNNING"), gt("_id", "b"))))
                    .as(opened)
                    .containsExactly("d");
            assertThat(ids(in("_id", "d", "a", "x", "d"))).as(opened).containsExactly("a", "d");
            assertThat(ids(in("stage", "RUNNING", "RUNNING"))).as(opened).containsExactly("b", "d");
            assertThat(ids(eq("stage", null))).as(opened).isEmpty();
            reopen();
        }
    }

    @Test
    @DisplayName("finds by each value of a list, and by numbers whatever their kind")
    void indexOfListsAndNumbers() {
        projects().createIndex(Indexes.ascending("types", "year"));
        projects()
                .insertOne(project("a", "RAISED")
                        .append("types", List.of("SMART", "PARTY"))
                        .append("year", 2020));
        projects()
                .insertOne(
                        project("b", "RAISED").append("types", List.of("PARTY")).append("year", 2021L));

        assertThat(ids(eq("types", "PARTY"))).containsExactly("a", "b");
        assertThat(ids(and(eq("types", "PARTY"), eq("year", 2021)))).containsExactly("b");
        assertThat(ids(and(eq("types", "SMART"), eq("year", 2020L)))).containsExactly("a");
    }

    @Test
    @DisplayName("reads a page along an index as if all had been sorted")
    void readsAlongAnIndex() {
        var unindexed = client.getDatabase("project").getCollection("unindexed");
        projects().createIndex(Indexes.descending("year", "_id"));
        for (int i = 0; i < 30; i++) {
            var project = project("p" + i, i % 3 == 0 ? "RAISED" : "RUNNING");
            if (i != 7) project.append("year", i * 7 % 10);
            projects().insertOne(project);
            unindexed.insertOne(project);
        }

        for (var order : List.of(descending("year", "_id"), ascending("year", "_id"))) {
            for (var filter : List.of(empty(), ne("stage", "RAISED"), gt("year", 4))) {
                assertThat(projects().find(filter).sort(order).skip(2).limit(9).into(new ArrayList<>()))
                        .isNotEmpty()
                        .isEqualTo(unindexed
                                .find(filter)
                                .sort(order)
                                .skip(2)
                                .limit(9)
                                .into(new ArrayList<>()));
            }
        }
    }

    @Test
    @DisplayName("finds by a sparse index those that have the field")
    void sparseIndex() {
        projects().createIndex(Indexes.ascending("pendingSince"), new IndexOptions().sparse(true));
        projects()
                .insertMany(
                        List.of(project("a", "RAISED"), project("b", "RAISED").append("pendingSince", 1L)));
        reopen();
        projects().updateOne(eq("a"), set("pendingSince", 2L));

        assertThat(ids(exists("pendingSince"))).containsExactlyInAnyOrder("a", "b");
        assertThat(ids(exists("pendingSince", false))).isEmpty();
        projects().updateOne(eq("a"), unset("pendingSince"));
        assertThat(ids(exists("pendingSince"))).containsExactly("b");
    }

    @Test
    @DisplayName("gives back, when it is closed, what old versions of documents took up")
    void tidiesUp() throws IOException {
        projects().insertOne(project("a", "RAISED").append("text", "民".repeat(2_000)));
        for (int i = 0; i < 200; i++) projects().updateOne(eq("a"), set("edit", i));
        long before = Files.size(file());

        reopen();

        assertThat(Files.size(file())).isLessThan(before / 4);
        assertThat(projects().find(eq("edit", 199)).first()).isNotNull();
    }

    private void reopen() {
        close();
        open();
    }

    private void open(H2Backend backend) {
        server = new MongoServer(backend);
        var address = server.bind();
        client = MongoClients.create("mongodb://127.0.0.1:" + address.getPort());
    }

    private Path file() {
        return folder.resolve("minyi.mv");
    }

    private MongoCollection<Document> projects() {
        return client.getDatabase("project").getCollection("projects");
    }

    private static Document project(String id, String stage) {
        return new Document("_id", id).append("stage", stage);
    }

    private List<String> ids(Bson filter) {
        return projects().find(filter).map(it -> it.getString("_id")).into(new ArrayList<>());
    }
}
