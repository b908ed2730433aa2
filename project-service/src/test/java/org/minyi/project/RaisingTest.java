package org.minyi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.minyi.project.Guihua.matter;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@InGuihua
@DisplayName("Raising a matter")
class RaisingTest {
    @Autowired
    private Guihua guihua;

    @Autowired
    private JsonMapper json;

    @Test
    @DisplayName("a draft is seen by its author alone until it is submitted")
    void drafts() {
        var id = draft();

        guihua.look(guihua.worker, id).expectStatus().isNotFound();
        guihua.step(guihua.worker, id, "submit").expectStatus().isNotFound();
        guihua.step(guihua.resident, id, "submit").expectStatus().isOk();
        assertThat(guihua.read(guihua.worker, id).get("stage").asString()).isEqualTo("RAISED");
    }

    @Test
    @DisplayName("a draft that its author gives up stays the author's own and is told to nobody")
    void givenUp() {
        var id = draft();

        guihua.step(guihua.resident, id, "withdraw", Map.of("reason", "已解决"))
                .expectStatus()
                .isOk();
        guihua.look(guihua.worker, id).expectStatus().isNotFound();
        assertThat(found("stage=WITHDRAWN")).doesNotContain(id);
        var later = guihua.raise();
        await().atMost(Guihua.SOON)
                .untilAsserted(() -> assertThat(guihua.told(later)).isNotEmpty());
        assertThat(guihua.told(id)).isEmpty();
    }

    @Test
    @DisplayName("a list is narrowed by type, category, street, community, stage and words")
    void filters() {
        var id = guihua.raise();

        for (var query : List.of(
                "type=COMMUNITY_BUILDING",
                "category=CULTURE",
                "street=canglang",
                "community=guihua",
                "stage=RAISED",
                "q=楼道")) assertThat(found(query)).as(query).contains(id);
        for (var query : List.of(
                "type=HERITAGE_PROTECTION",
                "category=YOUTH",
                "street=pingjiang",
                "community=lihe",
                "stage=RUNNING",
                "q=.*")) assertThat(found(query)).as(query).doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage=NOWHERE", "type=heritage", "category=7"})
    @DisplayName("a list of what there is no word for is refused")
    void unknownFilters(String query) {
        guihua.asked("/api/projects?" + query).expectStatus().isBadRequest();
    }

    @Test
    @DisplayName("a search for control characters finds nothing and breaks nothing")
    void soughtControlCharacters() {
        assertThat(found("q=lamp%00%1b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b", "a\ud83cb"})
    @DisplayName("control characters and halves of characters are refused by name of the field")
    void characters(String title) {
        var body = matter();
        body.put("title", title);

        guihua.post(
                        guihua.resident,
                        "/api/projects",
                        json.writeValueAsString(body).replace("\ud83c", "\\ud83c"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/title");
    }

    @Test
    @DisplayName(
            "eighty characters of title and four thousand of summary, as the form offers them, are taken; more are not")
    void lengths() {
        var body = matter();
        body.put("title", "灯".repeat(80));
        body.put("summary", "亮".repeat(4_000));
        guihua.raise(body);

        body.put("title", "灯".repeat(81));
        guihua.post(guihua.resident, "/api/projects", body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/title");
    }

    @Test
    @DisplayName("emoji are words like others")
    void emoji() {
        var body = matter();
        body.put("title", "🌱 花园");

        guihua.raise(body);
    }

    private String draft() {
        var body = matter();
        body.put("draft", true);
        return guihua.raise(body);
    }

    private List<String> found(String query) {
        return guihua.get("/api/projects?limit=100&" + query).get("items").findValuesAsString("id");
    }
}
