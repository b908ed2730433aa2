package org.minyi.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A query for an id")
class IdIndexTest {
    private final MVStore store = MVStore.open(null);
    private final MVMap<Object, Document> documents = store.openMap("documents");
    private final IdIndex index = new IdIndex("_id_", List.of(new IndexKey("_id", true)), documents);

    @BeforeEach
    void add() {
        for (var id : List.of("a", "b", "c")) documents.put(id, new Document("_id", id));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("reads that document alone, also when it asks for more, as a guarded write does")
    void readsOne() {
        var byVersion = new Document("$and", List.of(new Document("_id", "b"), new Document("version", 1L)));

        assertThat(index.canHandle(new Document("_id", "b"))).isTrue();
        assertThat(index.canHandle(byVersion)).isTrue();
        assertThat(index.getPositions(byVersion)).containsExactly("b");
        assertThat(index.getPositions(new Document("_id", "b").append("version", 1L)))
                .containsExactly("b");
    }

    @Test
    @DisplayName("reads those of several that exist, each once and in their order")
    void readsSeveral() {
        var several = new Document("_id", new Document("$in", List.of("c", "x", "a", "c")));

        assertThat(index.canHandle(several)).isTrue();
        assertThat(index.getPositions(several)).containsExactly("a", "c");
    }

    @Test
    @DisplayName("is left to a reading of all when it names no plain id")
    void leavesTheRest() {
        assertThat(index.canHandle(new Document())).isFalse();
        assertThat(index.canHandle(new Document("version", 1L))).isFalse();
        assertThat(index.canHandle(new Document("_id", new Document("$gt", "a"))))
                .isFalse();
        assertThat(index.canHandle(new Document("$or", List.of(new Document("_id", "a")))))
                .isFalse();
        assertThat(index.canHandle(new Document("_id", 7))).isFalse();
    }
}
