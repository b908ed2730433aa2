package org.minyi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.Stage;
import org.springframework.beans.factory.annotation.Autowired;

@InGuihua
@DisplayName("Deciding")
class DecidingTest {
    @Autowired
    private Guihua guihua;

    @Test
    @DisplayName(
            "a matter is deliberated on once enough residents support it, and the sentence says how many are lacking")
    void supporters() {
        var id = guihua.raise();

        guihua.step(guihua.worker, id, "deliberate")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("还差 3 位居民支持，才能进入议事。");
    }

    @Test
    @DisplayName("a matter goes from a resident's words to the archive, each step told")
    void life() {
        var id = guihua.deliberatedOn();
        guihua.ballotPasses(id);
        guihua.step(guihua.worker, id, "start").expectStatus().isEqualTo(409);
        guihua.step(guihua.youlian, id, "bids", Map.of("plan", "每周两次"))
                .expectStatus()
                .isOk();
        var bid = guihua.read(guihua.worker, id).at("/bids/0/id").asString();
        guihua.step(guihua.worker, id, "bids/" + bid + "/award").expectStatus().isOk();
        guihua.step(guihua.youlian, id, "start").expectStatus().isOk();
        guihua.step(guihua.youlian, id, "finish").expectStatus().isOk();
        guihua.step(guihua.worker, id, "evaluate", Map.of("score", 91, "remarks", "好"))
                .expectStatus()
                .isOk();
        guihua.step(guihua.worker, id, "archive").expectStatus().isOk();

        var project = guihua.read(guihua.resident, id);
        assertThat(project.get("stage").asString()).isEqualTo("ARCHIVED");
        assertThat(project.at("/takenOnBy/organisationName").asString()).isEqualTo("友联爱心社");
        assertThat(project.at("/evaluation/score").asInt()).isEqualTo(91);
        await().atMost(Guihua.SOON)
                .untilAsserted(() -> assertThat(guihua.told(id).stream()
                                .filter(ProjectMoved.class::isInstance)
                                .map(it -> ((ProjectMoved) it).to()))
                        .containsExactly(
                                Stage.DELIBERATING,
                                Stage.DECIDING,
                                Stage.APPROVED,
                                Stage.TAKEN_ON,
                                Stage.RUNNING,
                                Stage.CLOSING,
                                Stage.EVALUATED,
                                Stage.ARCHIVED));
    }
}
