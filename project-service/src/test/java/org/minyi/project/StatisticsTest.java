package org.minyi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.contracts.servicelog.ServiceActivityCorrected;
import org.minyi.contracts.servicelog.ServiceActivityLogged;
import org.minyi.contracts.servicelog.ServiceActivityVoided;
import org.springframework.beans.factory.annotation.Autowired;

@InGuihua
@DisplayName("Statistics")
class StatisticsTest {
    @Autowired
    private Guihua guihua;

    @Test
    @DisplayName("totals follow services that are logged, corrected and voided, and a replay changes nothing")
    void totals() {
        var id = guihua.raise();
        var day = LocalDate.of(2026, 11, 1);
        guihua.say(new ServiceActivityLogged("a1-" + id, id, "guihua", day, "x", 10, 1, "o1", false));
        guihua.say(new ServiceActivityLogged("a2-" + id, id, "guihua", day, "x", 5, 1, "o1", false));
        guihua.say(new ServiceActivityCorrected("a1-" + id, id, "guihua", day, "x", 10, 12, 1, "typo", "o1"));
        guihua.say(new ServiceActivityVoided("a2-" + id, id, "guihua", 5, "twice", "o1"));

        await().atMost(Guihua.SOON).untilAsserted(() -> {
            var project = guihua.read(guihua.resident, id);
            assertThat(project.get("services").asInt()).isEqualTo(1);
            assertThat(project.get("beneficiaries").asInt()).isEqualTo(12);
        });
        await().atMost(Guihua.SOON).untilAsserted(() -> {
            var types = guihua.get("/api/statistics/types");
            assertThat(types.at("/types").size()).isEqualTo(7);
            assertThat(types.at("/types/0/type").asString()).isEqualTo("SOCIAL_ORGANISATION_LED");
            assertThat(types.at("/categories").size()).isEqualTo(5);
            assertThat(types.at("/total/services").asInt()).isGreaterThanOrEqualTo(1);
        });
    }
}
