package org.minyi.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.testkit.access.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@InGuihua
@DisplayName("Taking a project on")
class TakeoverTest {
    private static final Map<String, Object> PLAN = Map.of("plan", "每周两次");

    @Autowired
    private Guihua guihua;

    @Test
    @DisplayName(
            "is offered once a person, by an organisation or as a leader; one offer is awarded, the others are declined")
    void award() {
        var id = guihua.projectAt("APPROVED");
        guihua.step(guihua.youlian, id, "bids", PLAN).expectStatus().isOk();
        guihua.step(guihua.youlian, id, "bids", PLAN)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("您已经报过名了。");
        guihua.step(guihua.resident, id, "bids", PLAN).expectStatus().isOk();

        award(guihua.worker, id, "/bids/1/id").expectStatus().isOk();

        var project = guihua.read(guihua.resident, id);
        assertThat(project.get("stage").asString()).isEqualTo("TAKEN_ON");
        assertThat(project.at("/takenOnBy/kind").asString()).isEqualTo("LEADER");
        assertThat(project.get("bids").findValuesAsString("status")).containsExactly("DECLINED", "AWARDED");
    }

    @Test
    @DisplayName("is awarded to nobody before there is an offer")
    void noBid() {
        var id = guihua.projectAt("APPROVED");

        assertThat(guihua.next(guihua.worker, id, "award").at("/why/message").asString())
                .isEqualTo("还没有人报名承接，或没有这份报名。");
    }

    @Test
    @DisplayName("waits for the public notice where the procedure asks for one; the sentence says how long")
    void notice() {
        var id = guihua.projectAt("APPROVED", "HERITAGE_PROTECTION");
        guihua.step(guihua.youlian, id, "bids", PLAN).expectStatus().isOk();

        award(guihua.bureau, id, "/bids/0/id")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("公示期未满，还有 6 天才能确定承接方。");
    }

    @Test
    @DisplayName("is awarded by the office that the procedure names; the sentence tells the others which")
    void office() {
        var id = guihua.projectAt("APPROVED", "HERITAGE_PROTECTION");
        guihua.step(guihua.youlian, id, "bids", PLAN).expectStatus().isOk();
        var street = guihua.of(Person.streetOfficer("s1").onStreet("canglang"));

        for (var officer : new Person[] {guihua.worker, street}) {
            award(officer, id, "/bids/0/id")
                    .expectStatus()
                    .isForbidden()
                    .expectBody()
                    .jsonPath("$.detail")
                    .isEqualTo("这类项目要由区民政局来确定承接方。");
            assertThat(guihua.next(officer, id, "award").at("/why/code").asString())
                    .isEqualTo("project.not-your-office");
        }
    }

    private RestTestClient.ResponseSpec award(Person person, String id, String bid) {
        return guihua.step(
                person, id, "bids/" + guihua.read(guihua.worker, id).at(bid).asString() + "/award");
    }
}
