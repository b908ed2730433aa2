package org.minyi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.contracts.project.ProjectSupported;
import org.minyi.testkit.access.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@InGuihua
@DisplayName("Supporting a matter")
class SupportingTest {
    @Autowired
    private Guihua guihua;

    @Test
    @DisplayName("counts a resident once, and not any more when it is taken back")
    void online() {
        var id = guihua.raise();

        guihua.support(guihua.resident, id).expectStatus().isNoContent();
        guihua.support(guihua.resident, id).expectStatus().isNoContent();
        assertThat(supporters(id)).isEqualTo(1);
        assertThat(guihua.read(guihua.resident, id).get("supportedByMe").asBoolean())
                .isTrue();

        guihua.unsupport(guihua.resident, id).expectStatus().isNoContent();
        assertThat(supporters(id)).isZero();
    }

    @Test
    @DisplayName(
            "on paper counts beside those online and carries the matter into deliberation, marked as recorded by staff")
    void onPaper() {
        var id = guihua.raise();
        guihua.support(guihua.resident, id).expectStatus().isNoContent();

        paper(guihua.worker, id, "A-1", 1, 2).expectStatus().isOk();

        var project = guihua.read(guihua.resident, id);
        assertThat(project.get("supporters").asInt()).isEqualTo(3);
        assertThat(project.get("supportersOnPaper").asInt()).isEqualTo(2);
        var last = project.get("story").get(1);
        assertThat(last.get("kind").asString()).isEqualTo("PAPER_SUPPORTED");
        assertThat(last.get("count").asInt()).isEqualTo(2);
        guihua.step(guihua.worker, id, "deliberate").expectStatus().isOk();
    }

    @Test
    @DisplayName("on paper is told line by line, with the officer and without anything of who signed or where")
    void told() {
        var id = guihua.raise();

        paper(guihua.worker, id, "三号楼", 7, 8).expectStatus().isOk();

        var told = await().atMost(Guihua.SOON).until(() -> supported(id), it -> it.size() == 2);
        assertThat(told).extracting(ProjectSupported::recordedBy).containsOnly(guihua.worker.id());
        assertThat(told).extracting(ProjectSupported::supporters).containsExactly(1, 2);
        assertThat(told)
                .extracting(ProjectSupported::supporter)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("paper-[0-9a-f]{24}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-1", " a-1", "Ａ-1"})
    @DisplayName("counts a line of a sheet once, however its mark is written; the sentence says so")
    void once(String again) {
        var id = guihua.raise();
        paper(guihua.worker, id, "A-1", 1, 2).expectStatus().isOk();

        paper(guihua.bureau, id, again, 2, 1)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("这些行都已经记过了，同一行只计一次。");
        paper(guihua.bureau, id, again, 2, 3, 3).expectStatus().isOk();
        paper(guihua.bureau, id, "A-2", 1).expectStatus().isOk();

        assertThat(supporters(id)).isEqualTo(4);
    }

    @Test
    @DisplayName("stands under another reference in each project, so that nobody can put sheets together")
    void unlinked() {
        var ids = List.of(guihua.raise(), guihua.raise());
        for (var id : ids) paper(guihua.worker, id, "A", 1).expectStatus().isOk();

        var references = ids.stream()
                .map(id -> await().atMost(Guihua.SOON)
                        .until(() -> supported(id), it -> !it.isEmpty())
                        .getFirst()
                        .supporter())
                .toList();
        assertThat(references).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("on paper is taken back where it was recorded by mistake, and only what was recorded")
    void takenBack() {
        var id = guihua.raise();
        paper(guihua.worker, id, "A", 1, 2).expectStatus().isOk();

        guihua.step(guihua.worker, id, "support/paper", Map.of("sheet", "A", "lines", List.of(2), "supports", false))
                .expectStatus()
                .isOk();
        guihua.step(guihua.worker, id, "support/paper", Map.of("sheet", "A", "lines", List.of(2), "supports", false))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("这张表上的这些行没有记过，无从撤销。");

        assertThat(supporters(id)).isEqualTo(1);
    }

    @Test
    @DisplayName("on paper is recorded by those who serve the community, while support is collected")
    void whoAndWhen() {
        var id = guihua.raise();
        paper(guihua.resident, id, "A", 1).expectStatus().isForbidden();
        paper(guihua.of(Person.worker("w2").of("lihe")), id, "A", 1)
                .expectStatus()
                .isForbidden();

        var running = guihua.projectAt("RUNNING");
        paper(guihua.worker, running, "A", 1).expectStatus().isEqualTo(409);
        assertThat(supporters(id)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sheet\":\"A\"}",
                "{\"sheet\":\"A\",\"lines\":[]}",
                "{\"sheet\":\"A\",\"lines\":[0]}",
                "{\"sheet\":\"A\",\"lines\":[null]}",
                "{\"sheet\":\"A\",\"lines\":[1001]}",
                "{\"sheet\":\" \",\"lines\":[1]}",
                "{\"sheet\":\"A\\u0000\",\"lines\":[1]}",
                "{\"sheet\":\"123456789012345678901\",\"lines\":[1]}",
                "{\"lines\":[1]}"
            })
    @DisplayName("on paper needs a sheet's mark and lines on it")
    void badInput(String body) {
        var id = guihua.raise();

        guihua.step(guihua.worker, id, "support/paper", body).expectStatus().isBadRequest();
        assertThat(supporters(id)).isZero();
    }

    private RestTestClient.ResponseSpec paper(Person officer, String id, String sheet, Integer... lines) {
        return guihua.step(officer, id, "support/paper", Map.of("sheet", sheet, "lines", List.of(lines)));
    }

    private int supporters(String id) {
        return guihua.read(guihua.resident, id).get("supporters").asInt();
    }

    private List<ProjectSupported> supported(String id) {
        return guihua.told(id).stream()
                .filter(ProjectSupported.class::isInstance)
                .map(ProjectSupported.class::cast)
                .toList();
    }
}
