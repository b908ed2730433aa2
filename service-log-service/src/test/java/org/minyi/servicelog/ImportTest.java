package org.minyi.servicelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.minyi.servicelog.Guihua.ALL;
import static org.minyi.servicelog.Guihua.SOON;
import static org.minyi.servicelog.Guihua.item;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.contracts.project.Stage;
import org.minyi.contracts.servicelog.ServiceActivityLogged;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@InGuihua
@DisplayName("Bringing earlier services in")
class ImportTest {
    @Autowired
    private Guihua guihua;

    @Test
    @DisplayName("is for a project at any stage since it was taken on, once, and refusals say why")
    void imports() {
        var archived = guihua.project(Stage.ARCHIVED, "youlian", null);
        var raised = guihua.project(Stage.RAISED, null, null);
        var id = "old-" + UUID.randomUUID().toString().substring(0, 8);
        var items = List.of(
                item(id, archived, "2019-05-01"),
                item(id + "-a", "nowhere", "2019-05-01"),
                item(id + "-b", raised, "2019-05-01"),
                item(id + "-c", archived, "1999-12-31"),
                item(id + "-d", archived, "2999-01-01"));

        var first = imported(items);
        var second = imported(items);

        assertThat(first.get("added").asInt()).isEqualTo(1);
        assertThat(first.get("refused").findValuesAsString("pointer"))
                .containsExactly("/project", "/project", "/date", "/date");
        assertThat(second.get("added").asInt()).isZero();
        assertThat(second.get("alreadyThere").asInt()).isEqualTo(1);
        assertThat(guihua.list(archived)).hasSize(1);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(guihua.said(ServiceActivityLogged.class, id).stream()
                                .map(ServiceActivityLogged::synthetic))
                        .containsExactly(true));
        guihua.api
                .post(guihua.worker, ALL + "/import", Map.of("items", List.of()))
                .expectStatus()
                .isForbidden();
    }

    @Test
    @DisplayName("again changes nothing; for an unknown project it is refused at its place in the list")
    void again() {
        var project = guihua.running();
        var item = item("old-" + project, project, "2026-01-10");
        var lost = item("lost-" + project, "nowhere", "2026-01-10");

        var first = imported(List.of(item, lost));
        var second = imported(List.of(item));

        assertThat(first.get("added").asInt()).isEqualTo(1);
        assertThat(first.at("/refused/0/index").asInt()).isEqualTo(1);
        assertThat(first.at("/refused/0/errors/0/pointer").asString()).isEqualTo("/project");
        assertThat(second.get("alreadyThere").asInt()).isEqualTo(1);
        assertThat(guihua.list(project)).hasSize(1);
    }

    private JsonNode imported(List<Map<String, Object>> items) {
        return guihua.api.body(guihua.api
                .post(guihua.bureau, ALL + "/import", Map.of("items", items))
                .expectStatus()
                .is2xxSuccessful());
    }
}
