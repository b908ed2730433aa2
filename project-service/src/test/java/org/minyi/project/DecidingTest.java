package org.minyi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest(name = "{0} to {1} among a hundred")
    @CsvSource({"60, 3, 参加表决的居民没有达到这类项目要求的比例。", "50, 30, 赞成票没有达到这类项目要求的多数。"})
    @DisplayName(
            "a ballot that passed by a weaker rule than projects of this kind ask for approves nothing, and says what it lacks")
    void shortfall(int yes, int no, String lacks) {
        var id = guihua.projectAt("DELIBERATING", "PROFESSIONAL_METHOD");

        guihua.ballotPasses(id, yes, no);

        guihua.awaitStage(id, "REJECTED");
        var result = guihua.read(guihua.resident, id).at("/ballot/result");
        assertThat(result.get("passed").asBoolean()).isFalse();
        assertThat(result.get("lacks").asString()).isEqualTo(lacks);
    }

    @Test
    @DisplayName("a ballot that reaches what projects of this kind ask for approves one")
    void reached() {
        var id = guihua.projectAt("DELIBERATING", "PROFESSIONAL_METHOD");

        guihua.ballotPasses(id, 50, 20);

        guihua.awaitStage(id, "APPROVED");
    }

    @Test
    @DisplayName("an office approves without a ballot only where the procedure asks for none, and says why")
    void withoutBallot() {
        var ordinary = guihua.projectAt("DELIBERATING");
        var party = guihua.projectAt("DELIBERATING", "PARTY_BRAND_LED");
        var reason = Map.of("reason", "议事会一致同意");

        guihua.step(guihua.worker, ordinary, "approve", reason)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("这类项目要由居民表决决定，不能不经表决就通过。");
        guihua.step(guihua.worker, party, "approve").expectStatus().isBadRequest();
        guihua.step(guihua.resident, party, "approve", reason).expectStatus().isForbidden();
        guihua.step(guihua.worker, party, "approve", reason).expectStatus().isOk();

        assertThat(guihua.next(guihua.worker, ordinary, "approve")
                        .get("allowed")
                        .asBoolean())
                .isFalse();
        assertThat(guihua.read(guihua.worker, party).get("stage").asString()).isEqualTo("APPROVED");
    }

    @Test
    @DisplayName("a project answers what is asked of it")
    void asked() {
        var method = guihua.read(guihua.resident, guihua.projectAt("RAISED", "PROFESSIONAL_METHOD"))
                .get("procedure");
        var party = guihua.read(guihua.resident, guihua.projectAt("RAISED", "PARTY_BRAND_LED"))
                .get("procedure");

        assertThat(method.toString())
                .isEqualTo("{\"supporters\":3,\"ballot\":{\"quorumShare\":0.65,\"majorities\":[\"TWO_THIRDS\"]},"
                        + "\"noticeDays\":0,\"award\":\"COMMUNITY\"}");
        assertThat(party.path("ballot").isNull() || party.path("ballot").isMissingNode())
                .isTrue();
    }
}
