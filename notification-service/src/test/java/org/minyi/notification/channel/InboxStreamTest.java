package org.minyi.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.minyi.notification.Neighbourhood.SOON;
import static org.minyi.notification.Neighbourhood.moved;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.contracts.project.Stage;
import org.minyi.notification.InNeighbourhood;
import org.minyi.notification.Neighbourhood;
import org.minyi.testkit.access.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@InNeighbourhood
@TestPropertySource(properties = {"minyi.streams.each=2", "minyi.streams.heartbeat=200ms"})
@DisplayName("An open page")
class InboxStreamTest {
    @Autowired
    private Neighbourhood guihua;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("sees the number of unread notices and each new one, under its id, as they come")
    void live() throws InterruptedException {
        var reader = guihua.resident();
        var project = guihua.projectOf(reader);
        try (var page = new OpenPage(port, reader, "")) {
            assertThat(page.next().data()).isEqualTo("{\"unread\":0}");

            guihua.say(moved(project, Stage.DELIBERATING));

            var notice = page.next("notice");
            assertThat(notice.data()).contains("楼道的灯", "/projects/" + project);
            assertThat(notice.id()).isEqualTo(ids(reader)[0]);
            awaits(page, 1);
            guihua.post(reader, "/api/inbox/read-all", Map.of());
            awaits(page, 0);
        }
    }

    @Test
    @DisplayName("is sent what came between reading the inbox and listening")
    void between() throws InterruptedException {
        var reader = guihua.resident();
        var project = guihua.projectOf(reader);
        guihua.say(moved(project, Stage.DELIBERATING));
        guihua.hears(reader, "项目“楼道的灯”进入“议事”");
        var read = ids(reader);

        guihua.say(moved(project, Stage.DECIDING));
        guihua.hears(reader, "项目“楼道的灯”进入“表决”");

        try (var page = new OpenPage(port, reader, "?after=" + read[0])) {
            assertThat(page.next().data()).isEqualTo("{\"unread\":2}");
            assertThat(page.next("notice").data()).contains("进入“表决”");
        }
        try (var empty = new OpenPage(port, reader, "?after=")) {
            assertThat(empty.next("notice").data()).contains("进入“议事”");
            assertThat(empty.next("notice").data()).contains("进入“表决”");
        }
    }

    @Test
    @DisplayName(
            "that lost its stream is sent what it missed, and one that names another's notice learns nothing of it")
    void reconnected() throws InterruptedException {
        var reader = guihua.resident();
        var stranger = guihua.resident();
        var project = guihua.projectOf(reader);
        guihua.say(moved(project, Stage.DELIBERATING));
        guihua.hears(reader, "项目“楼道的灯”进入“议事”");
        var last = ids(reader)[0];
        guihua.say(moved(project, Stage.DECIDING));
        guihua.hears(reader, "项目“楼道的灯”进入“表决”");

        try (var page = new OpenPage(port, reader, "?after=", "Last-Event-ID", last);
                var other = new OpenPage(port, stranger, "", "Last-Event-ID", last)) {
            assertThat(page.next("notice").data()).contains("进入“表决”");
            other.next("count");
            other.next("count");
            assertThat(other.rest()).extracting(OpenPage.Event::name).doesNotContain("notice");
        }
    }

    @Test
    @DisplayName("loses none of the notices that come while it opens")
    void race() throws InterruptedException {
        var reader = guihua.resident();
        var project = guihua.projectOf(reader);
        for (var stage : new Stage[] {Stage.DELIBERATING, Stage.DECIDING, Stage.APPROVED, Stage.TAKEN_ON}) {
            var read = ids(reader);
            var saying = Thread.startVirtualThread(() -> guihua.say(moved(project, stage)));
            try (var page = new OpenPage(port, reader, "?after=" + (read.length == 0 ? "" : read[0]))) {
                saying.join();
                var known =
                        IntStream.range(0, read.length).mapToObj(it -> read[it]).toList();
                var notice = page.next("notice");
                while (known.contains(notice.id())) notice = page.next("notice");
                assertThat(notice.data()).contains("楼道的灯");
                awaits(page, read.length + 1);
            }
        }
    }

    @Test
    @DisplayName("too many is refused with 429 in plain words, until one is closed; another person's are not counted")
    void tooMany() throws InterruptedException {
        var reader = guihua.resident();
        try (var first = new OpenPage(port, reader, "")) {
            try (var second = new OpenPage(port, reader, "");
                    var third = open(first, second, reader);
                    var other = new OpenPage(port, guihua.resident(), "")) {
                var refused = third.next();
                assertThat(refused.name()).isEqualTo("refused 429");
                assertThat(refused.id()).startsWith("application/problem+json");
                assertThat(refused.data()).contains("too-many-streams", "打开的页面太多了");
                assertThat(other.next().name()).isEqualTo("count");
            }
            await().atMost(SOON).until(() -> isTaken(reader));
        }
    }

    private OpenPage open(OpenPage first, OpenPage second, Person reader) throws InterruptedException {
        first.next("count");
        second.next("count");
        return new OpenPage(port, reader, "");
    }

    private boolean isTaken(Person reader) throws InterruptedException {
        try (var again = new OpenPage(port, reader, "")) {
            return again.next().name().equals("count");
        }
    }

    private static void awaits(OpenPage page, int unread) throws InterruptedException {
        while (!page.next("count").data().equals("{\"unread\":" + unread + "}"))
            assertThat(page).isNotNull();
    }

    private String[] ids(Person reader) {
        return guihua.get(reader, "/api/inbox")
                .get("items")
                .findValuesAsString("id")
                .toArray(String[]::new);
    }
}
