package org.minyi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.contracts.deliberation.BallotOpened;
import org.minyi.contracts.envelope.EventCatalogue;
import org.minyi.contracts.project.Category;
import org.minyi.contracts.project.CommunityDescribed;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.ProjectRaised;
import org.minyi.contracts.project.ProjectType;
import org.minyi.contracts.project.Stage;
import org.minyi.servicekit.outbox.EventLog;
import org.minyi.testkit.ServiceTest;
import org.minyi.testkit.access.AccessWalk;
import org.minyi.testkit.access.Person;
import org.minyi.testkit.events.OtherServices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@DisplayName("notification-service")
class NotificationServiceTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private RestTestClient client;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EventLog log;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private JsonMapper json;

    @Value("${minyi.district}")
    private String district;

    @Test
    @DisplayName("who raised a matter hears of every move, in the language asked for, and can mark all as read")
    void follows() {
        var raiser = Person.resident("r" + UUID.randomUUID()).of("guihua").in(district);
        var project = raised(raiser.id());
        others().say(new ProjectMoved(project, Stage.RAISED, Stage.DELIBERATING, Instant.EPOCH, "w", null));
        others().say(new BallotOpened(
                "b-" + project, project, "guihua", "?", Instant.EPOCH, Instant.EPOCH, 10, 0.5, "SIMPLE"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                get(raiser, "/api/inbox/count").get("unread").asInt())
                        .isEqualTo(2));
        var subjects = get(raiser, "/api/inbox").get("items").findValuesAsString("subject");
        assertThat(subjects).containsExactlyInAnyOrder("项目“楼道的灯”进入“议事”", "项目“楼道的灯”开始表决");
        post(raiser, "/api/inbox/read-all", Map.of()).expectStatus().isNoContent();
        assertThat(get(raiser, "/api/inbox/count").get("unread").asInt()).isZero();
        client.delete()
                .uri("/api/inbox")
                .headers(raiser.signsIn())
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(get(raiser, "/api/inbox").get("items").size()).isZero();
    }

    @Test
    @DisplayName("who follows no more hears no more; what nobody knows cannot be followed")
    void unfollows() {
        var reader = Person.resident("u" + UUID.randomUUID()).of("guihua").in(district);
        var project = raised("somebody");
        client.put()
                .uri("/api/subscriptions/project/" + project)
                .headers(reader.signsIn())
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(get(reader, "/api/subscriptions").at("/items/0/title").asString())
                .isEqualTo("楼道的灯");
        client.delete()
                .uri("/api/subscriptions/project/" + project)
                .headers(reader.signsIn())
                .exchange()
                .expectStatus()
                .isNoContent();
        client.put()
                .uri("/api/subscriptions/project/nowhere")
                .headers(reader.signsIn())
                .exchange()
                .expectStatus()
                .isNotFound();
        client.put()
                .uri("/api/subscriptions/planet/" + project)
                .headers(reader.signsIn())
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(get(reader, "/api/subscriptions").get("items").size()).isZero();
    }

    @Test
    @DisplayName(
            "bulletins are published within one's scope, reach those who follow the community, and can be withdrawn")
    void bulletins() {
        var reader = Person.resident("c" + UUID.randomUUID()).of("guihua").in(district);
        others().say(new CommunityDescribed("guihua", "桂花社区", List.of()));
        await().atMost(SOON)
                .untilAsserted(() -> client.put()
                        .uri("/api/subscriptions/community/guihua")
                        .headers(reader.signsIn())
                        .exchange()
                        .expectStatus()
                        .isNoContent());
        var worker = Person.worker("w1").of("guihua").in(district);
        post(worker, "/api/bulletins", Map.of("title", "全区", "body", "x"))
                .expectStatus()
                .isForbidden();
        post(worker, "/api/bulletins", Map.of("title", "别处", "body", "x", "community", "lihe"))
                .expectStatus()
                .isForbidden();
        var id = json.readTree(
                        post(worker, "/api/bulletins", Map.of("title", "停水通知", "body", "周六", "community", "guihua"))
                                .expectStatus()
                                .isCreated()
                                .expectBody(String.class)
                                .returnResult()
                                .getResponseBody())
                .get("id")
                .asString();

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(get(reader, "/api/inbox").get("items").findValuesAsString("subject"))
                                .contains("公告：停水通知"));
        assertThat(get(reader, "/api/bulletins?community=guihua").get("items").findValuesAsString("id"))
                .contains(id);
        post(worker, "/api/bulletins/" + id + "/withdraw", Map.of("reason", "改期"))
                .expectStatus()
                .isOk();
        post(worker, "/api/bulletins/" + id + "/withdraw", Map.of("reason", "改期"))
                .expectStatus()
                .isEqualTo(409);
        assertThat(get(reader, "/api/bulletins").get("items").findValuesAsString("id"))
                .doesNotContain(id);
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
                "{\"reason\":{}}"
            })
    @DisplayName("what is no bulletin and no setting is refused with a reason")
    void badInput(String body) {
        var bureau = Person.bureauOfficer("b1").in(district);
        for (var path : List.of("/api/bulletins", "/api/bulletins/nowhere/withdraw")) {
            assertThat(client.post()
                            .uri(path)
                            .headers(bureau.signsIn())
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(body)
                            .exchange()
                            .returnResult()
                            .getStatus()
                            .value())
                    .as(path)
                    .isBetween(400, 499);
        }
        client.put()
                .uri("/api/subscriptions/settings")
                .headers(bureau.signsIn())
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"email\":\"no address\"}")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    @DisplayName("every endpoint is in the table, and every door opens to exactly those it names")
    void doors() {
        new AccessWalk(context, client).everyEndpointIsNamed();
    }

    private String raised(String by) {
        var id = "p" + UUID.randomUUID().toString().substring(0, 8);
        others().say(new ProjectRaised(
                id,
                "楼道的灯",
                "晚上看不见",
                "guihua",
                List.of(ProjectType.COMMUNITY_BUILDING),
                List.of(Category.CULTURE),
                by,
                Instant.EPOCH,
                false,
                false));
        var asker = Person.resident("asker").in(district);
        await().atMost(SOON)
                .untilAsserted(() -> client.put()
                        .uri("/api/subscriptions/project/" + id)
                        .headers(asker.signsIn())
                        .exchange()
                        .expectStatus()
                        .isNoContent());
        return id;
    }

    private JsonNode get(Person person, String path) {
        return json.readTree(client.get()
                .uri(path)
                .headers(person.signsIn())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private RestTestClient.ResponseSpec post(Person person, String path, Object body) {
        return client.post()
                .uri(path)
                .headers(person.signsIn())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private OtherServices others() {
        return new OtherServices(log, catalogue, json);
    }
}
