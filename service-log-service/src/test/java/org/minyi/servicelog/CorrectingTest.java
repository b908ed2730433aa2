package org.minyi.servicelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.minyi.servicelog.Guihua.SOON;
import static org.minyi.servicelog.Guihua.service;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.contracts.servicelog.ServiceActivityCorrected;
import org.minyi.contracts.servicelog.ServiceActivityLogged;
import org.minyi.contracts.servicelog.ServiceActivityVoided;
import org.minyi.testkit.access.Person;
import org.springframework.beans.factory.annotation.Autowired;

@InGuihua
@DisplayName("A service that was logged")
class CorrectingTest {
    @Autowired
    private Guihua guihua;

    @Test
    @DisplayName("is corrected with a reason and voided, and each is told with the heads before and after")
    void life() {
        var project = guihua.running();
        var service = service(project);
        service.put("beneficiaries", 24);
        var id = guihua.logged(service);
        guihua.correct(guihua.youlian, id, "\"1\"", right(project, 20))
                .expectStatus()
                .isOk();
        guihua.correct(guihua.youlian, id, "\"1\"", right(project, 21))
                .expectStatus()
                .isEqualTo(412);
        guihua.strike(guihua.worker, id, "没有举行").expectStatus().isOk();
        guihua.strike(guihua.worker, id, "再来").expectStatus().isEqualTo(409);

        assertThat(guihua.read(id).get("state").asString()).isEqualTo("VOIDED");
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(guihua.said(ServiceActivityLogged.class, id)).hasSize(1);
            assertThat(guihua.said(ServiceActivityCorrected.class, id))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.previousBeneficiaries()).isEqualTo(24);
                        assertThat(it.beneficiaries()).isEqualTo(20);
                    });
            assertThat(guihua.said(ServiceActivityVoided.class, id).getFirst().beneficiaries())
                    .isEqualTo(20);
        });
    }

    @Test
    @DisplayName("is set right against the version that was seen, with a reason, and what stood before stays visible")
    void correct() {
        var project = guihua.running();
        var id = guihua.logged(project);
        var right = right(project, 31);
        right.remove("reason");
        guihua.correct(guihua.youlian, id, "\"1\"", right).expectStatus().isBadRequest();
        right.put("reason", "数错了");
        guihua.correct(guihua.youlian, id, null, right).expectStatus().isEqualTo(428);
        guihua.correct(guihua.youlian, id, "\"7\"", right).expectStatus().isEqualTo(412);
        guihua.correct(guihua.of(Person.organisation("o2", "others")), id, "\"1\"", right)
                .expectStatus()
                .isForbidden();
        guihua.correct(guihua.youlian, id, "\"1\"", right).expectStatus().isOk();

        var now = guihua.read(id);
        assertThat(now.get("state").asString()).isEqualTo("CORRECTED");
        assertThat(now.get("beneficiaries").asInt()).isEqualTo(31);
        assertThat(now.at("/corrections/0/beneficiariesBefore").asInt()).isEqualTo(30);
        assertThat(now.at("/corrections/0/reason").asString()).isEqualTo("数错了");
        assertThat(now.at("/corrections/0").has("by")).isFalse();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(guihua.said(ServiceActivityCorrected.class, id))
                        .singleElement()
                        .satisfies(it -> {
                            assertThat(it.previousBeneficiaries()).isEqualTo(30);
                            assertThat(it.beneficiaries()).isEqualTo(31);
                        }));
    }

    @Test
    @DisplayName("and did not take place is struck out with a reason, stays readable, and is changed no more")
    void strike() {
        var id = guihua.logged(guihua.running());
        guihua.strike(guihua.youlian, id, " ").expectStatus().isBadRequest();
        guihua.strike(guihua.youlian, id, "记了两次").expectStatus().isOk();
        guihua.strike(guihua.youlian, id, "记了两次").expectStatus().isEqualTo(409);

        assertThat(guihua.read(id).get("state").asString()).isEqualTo("VOIDED");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(guihua.said(ServiceActivityVoided.class, id).stream()
                                .map(ServiceActivityVoided::beneficiaries))
                        .containsExactly(30));
    }

    private static Map<String, Object> right(String project, int heads) {
        var right = service(project);
        right.remove("project");
        right.put("beneficiaries", heads);
        right.put("reason", "数错了");
        return right;
    }
}
