package org.minyi.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An index that is not unique")
class SortedIndexTest {
    private final MVStore store = MVStore.open(null);
    private final MVMap<List<Object>, Boolean> entries =
            store.openMap("entries", new MVMap.Builder<List<Object>, Boolean>().keyType(new IndexEntryType()));
    private final SortedIndex index = new SortedIndex(
            "by-community",
            List.of(new IndexKey("community", true), new IndexKey("stage", true)),
            false,
            entries,
            false);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("answers for plain values of its first fields, whatever else is asked")
    void answers() {
        assertThat(index.canHandle(new Document("community", "guihua"))).isTrue();
        assertThat(index.canHandle(new Document("community", "guihua").append("date", 1)))
                .isTrue();
        assertThat(index.canHandle(new Document("community", new Document("$in", List.of("guihua", "lihe")))))
                .isTrue();
        assertThat(index.canHandle(new Document("stage", "RUNNING"))).isFalse();
        assertThat(index.canHandle(new Document("community", new Document("$gt", "a"))))
                .isFalse();
        assertThat(index.canHandle(new Document("community", null))).isFalse();
    }

    @Test
    @DisplayName("narrows down by as many of its fields as are given")
    void narrowsDown() {
        add("a", "guihua", "RAISED");
        add("b", "guihua", "RUNNING");
        add("c", "guihuayuan", "RUNNING");
        add("d", "lihe", "RUNNING");

        assertThat(index.getPositions(new Document("community", "guihua"))).containsExactly("a", "b");
        assertThat(index.getPositions(new Document("community", "guihua").append("stage", "RUNNING")))
                .containsExactly("b");
        assertThat(index.getPositions(new Document("community", new Document("$in", List.of("lihe", "guihua")))))
                .containsExactlyInAnyOrder("a", "b", "d");
    }

    @Test
    @DisplayName("gives the order of all its fields, forwards and backwards, and no other")
    void givesTheOrder() {
        add("a", "lihe", "RAISED");
        add("b", "guihua", "RUNNING");
        add("c", "guihua", "RAISED");

        assertThat(index.along(order(1, 1)).orElseThrow()).containsExactly("c", "b", "a");
        assertThat(index.along(order(-1, -1)).orElseThrow()).containsExactly("a", "b", "c");
        assertThat(index.along(order(1, -1))).isEmpty();
        assertThat(index.along(new Document("stage", 1).append("community", 1))).isEmpty();
        assertThat(index.along(new Document("community", 1))).isEmpty();
    }

    private static Document order(int community, int stage) {
        return new Document("community", community).append("stage", stage);
    }

    private void add(String id, String community, String stage) {
        entries.put(List.of(community, stage, id), true);
    }
}
