package org.minyi.notification.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.minyi.notification.Neighbourhood.SOON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.notification.BulletinPublished;
import org.minyi.contracts.project.CommunityDescribed;
import org.minyi.notification.InNeighbourhood;
import org.minyi.notification.Neighbourhood;
import org.minyi.testkit.access.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@InNeighbourhood
@DisplayName("Bulletins")
class BulletinTest {
    @Autowired
    private Neighbourhood guihua;

    @Autowired
    private RestTestClient client;

    private Person reader;

    @BeforeEach
    void somebodyFollowsTheCommunity() {
        reader = guihua.resident();
        guihua.say(new CommunityDescribed("guihua", "桂花社区", List.of()));
        guihua.follow(reader, "community/guihua");
    }

    @Test
    @DisplayName("are published within one's own scope")
    void scope() {
        guihua.post(guihua.worker(), "/api/bulletins", Map.of("title", "全区", "body", "x"))
                .expectStatus()
                .isForbidden();
        guihua.post(guihua.worker(), "/api/bulletins", Map.of("title", "别处", "body", "x", "community", "lihe"))
                .expectStatus()
                .isForbidden();
        guihua.post(
                        guihua.worker(),
                        "/api/bulletins",
                        Map.of("title", "别处", "body", "x", "community", "guihua", "street", "pingjiang"))
                .expectStatus()
                .isForbidden();
        guihua.post(guihua.bureau(), "/api/bulletins", Map.of("title", "全区", "body", "x"))
                .expectStatus()
                .isCreated();
    }

    @Test
    @DisplayName("reach those who follow the community, and can be withdrawn once")
    void withdrawn() {
        var id = published("停水通知");
        guihua.hears(reader, "公告：停水通知");
        assertThat(ids("/api/bulletins?community=guihua")).contains(id);

        guihua.post(guihua.worker(), "/api/bulletins/" + id + "/withdraw", Map.of("reason", "改期"))
                .expectStatus()
                .isOk();

        guihua.post(guihua.worker(), "/api/bulletins/" + id + "/withdraw", Map.of("reason", "改期"))
                .expectStatus()
                .isEqualTo(409);
        assertThat(ids("/api/bulletins")).doesNotContain(id);
    }

    @Test
    @DisplayName("are told when published, and to nobody when edited, not even to those who came later")
    void edited() {
        var id = published("停水");
        guihua.hears(reader, "公告：停水");
        var newcomer = guihua.resident();
        guihua.follow(newcomer, "community/guihua");

        edit(id, "周日停水").expectStatus().isOk();
        edit(id, "旧").expectStatus().isEqualTo(412);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(guihua.said(TopicFamily.BULLETINS, BulletinPublished.class).stream()
                                .filter(it -> it.bulletin().equals(id))
                                .map(BulletinPublished::title))
                        .containsExactly("停水", "周日停水"));
        guihua.sayAgain(
                guihua.said(TopicFamily.BULLETINS, BulletinPublished.class).stream()
                        .filter(it -> it.bulletin().equals(id))
                        .findFirst()
                        .orElseThrow(),
                1);
        published("停电");
        guihua.hears(newcomer, "公告：停电");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(guihua.subjects(reader)).contains("公告：停电"));
        assertThat(guihua.subjects(newcomer)).containsExactly("公告：停电");
        assertThat(guihua.subjects(reader)).containsExactlyInAnyOrder("公告：停水", "公告：停电");
    }

    @ParameterizedTest
    @CsvSource({"120, 10000, 201", "121, 10000, 400", "120, 10001, 400"})
    @DisplayName("are as long as the form offers, and no longer")
    void lengths(int title, int body, int status) {
        guihua.post(guihua.bureau(), "/api/bulletins", Map.of("title", "水".repeat(title), "body", "水".repeat(body)))
                .expectStatus()
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{",
                "{\"title\":1,\"body\":[]}",
                "{\"title\":\"a\",\"body\":\"b\",\"community\":\"../x\"}",
                "{\"title\":\"a\",\"body\":\"b\",\"community\":\"nowhere\"}",
                "{\"reason\":{}}"
            })
    @DisplayName("that are none are refused with a reason")
    void badInput(String body) {
        for (var path : List.of("/api/bulletins", "/api/bulletins/nowhere/withdraw")) {
            var status = client.post()
                    .uri(path)
                    .headers(guihua.bureau().signsIn())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body)
                    .exchange()
                    .returnResult()
                    .getStatus();
            assertThat(status.value()).as(path).isBetween(400, 499);
        }
    }

    private String published(String title) {
        var published = guihua.post(
                guihua.worker(), "/api/bulletins", Map.of("title", title, "body", "x", "community", "guihua"));
        return guihua.body(published.expectStatus().isCreated()).get("id").asString();
    }

    private RestTestClient.ResponseSpec edit(String id, String title) {
        return client.put()
                .uri("/api/bulletins/" + id)
                .headers(guihua.worker().signsIn())
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("title", title, "body", "x"))
                .exchange();
    }

    private List<String> ids(String path) {
        return guihua.get(reader, path).get("items").findValuesAsString("id");
    }
}
