package org.minyi.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.minyi.notification.Neighbourhood.SOON;
import static org.minyi.notification.Neighbourhood.moved;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.contracts.deliberation.BallotOpened;
import org.minyi.contracts.notification.NoticeDelivered;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.Stage;
import org.minyi.contracts.servicelog.ServiceActivityLogged;
import org.minyi.notification.InNeighbourhood;
import org.minyi.notification.Neighbourhood;
import org.springframework.beans.factory.annotation.Autowired;

@InNeighbourhood
@DisplayName("The inbox")
class InboxTest {
    @Autowired
    private Neighbourhood guihua;

    @Test
    @DisplayName("tells who raised a matter of every move, and all can be marked as read")
    void follows() {
        var raiser = guihua.resident();
        var project = guihua.projectOf(raiser);

        guihua.say(moved(project, Stage.DELIBERATING));
        guihua.say(new BallotOpened(
                "b-" + project, project, "guihua", "?", Instant.EPOCH, Instant.EPOCH, 10, 0.5, "SIMPLE"));

        guihua.hears(raiser, "项目“楼道的灯”进入“议事”");
        guihua.hears(raiser, "项目“楼道的灯”开始表决");
        assertThat(guihua.unread(raiser)).isEqualTo(2);
        guihua.post(raiser, "/api/inbox/read-all", Map.of()).expectStatus().isNoContent();
        assertThat(guihua.unread(raiser)).isZero();
    }

    @Test
    @DisplayName("says of each notice that it arrived, once, and of none that came with an office's records")
    void delivered() {
        var raiser = guihua.resident();
        var project = guihua.projectOf(raiser);

        guihua.say(new ProjectMoved(project, Stage.RAISED, Stage.CLOSING, Instant.EPOCH, "w", null, true));
        guihua.sayAgain(moved(project, Stage.DELIBERATING), 2);
        guihua.say(moved(project, Stage.DECIDING));

        guihua.hears(raiser, "项目“楼道的灯”进入“表决”");
        assertThat(guihua.subjects(raiser)).containsExactlyInAnyOrder("项目“楼道的灯”进入“议事”", "项目“楼道的灯”进入“表决”");
        var notices = guihua.get(raiser, "/api/inbox").get("items").findValuesAsString("id");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(guihua.delivered(raiser, "INBOX"))
                        .allMatch(NoticeDelivered::delivered)
                        .extracting(NoticeDelivered::notice)
                        .containsExactlyInAnyOrderElementsOf(notices));
    }

    @Test
    @DisplayName("tells of a project's services once a day, of none of long ago, and nobody of their own")
    void services() {
        var reader = guihua.resident();
        var volunteer = guihua.resident();
        var project = guihua.projectOf(reader);
        guihua.follow(volunteer, "project/" + project);
        var marker = guihua.projectOf(reader);
        guihua.follow(volunteer, "project/" + marker);
        var today = LocalDate.now(ZoneOffset.UTC);

        guihua.say(logged(project, today.minusYears(1), "somebody"));
        guihua.say(logged(project, today, volunteer.id()));
        guihua.say(logged(project, today, volunteer.id()));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(guihua.subjects(reader)).containsExactly("项目“楼道的灯”有新的服务记录"));
        guihua.say(moved(marker, Stage.DELIBERATING));

        guihua.hears(volunteer, "项目“楼道的灯”进入“议事”");
        assertThat(guihua.subjects(volunteer)).containsExactly("项目“楼道的灯”进入“议事”");
        assertThat(guihua.subjects(reader)).containsOnlyOnce("项目“楼道的灯”有新的服务记录");
    }

    @Test
    @DisplayName("is its owner's alone")
    void own() {
        var reader = guihua.resident();
        var other = guihua.resident();
        guihua.say(moved(guihua.projectOf(reader), Stage.DELIBERATING));
        guihua.hears(reader, "项目“楼道的灯”进入“议事”");
        var notice = guihua.get(reader, "/api/inbox").at("/items/0/id").asString();

        guihua.post(other, "/api/inbox/" + notice + "/read", Map.of())
                .expectStatus()
                .isNotFound();
        assertThat(guihua.unread(reader)).isEqualTo(1);
        assertThat(guihua.subjects(other)).isEmpty();

        guihua.post(reader, "/api/inbox/" + notice + "/read", Map.of())
                .expectStatus()
                .isNoContent();
        assertThat(guihua.unread(reader)).isZero();
    }

    private static ServiceActivityLogged logged(String project, LocalDate date, String by) {
        var id = "a" + UUID.randomUUID().toString().substring(0, 8);
        return new ServiceActivityLogged(id, project, "guihua", date, "院子", 3, 1, by, false);
    }
}
