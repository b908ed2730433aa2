package org.minyi.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.contracts.deliberation.BallotCounted;
import org.minyi.contracts.deliberation.BallotOpened;
import org.minyi.contracts.envelope.EventCatalogue;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.project.Category;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.ProjectRaised;
import org.minyi.contracts.project.ProjectType;
import org.minyi.contracts.project.Stage;
import org.minyi.deliberation.place.PlaceStore;
import org.minyi.servicekit.consuming.EventReading;
import org.minyi.servicekit.outbox.EventLog;
import org.minyi.testkit.ServiceTest;
import org.minyi.testkit.access.AccessWalk;
import org.minyi.testkit.access.Person;
import org.minyi.testkit.events.OtherServices;
import org.minyi.testkit.events.RecordedEvents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@DisplayName("deliberation-service")
class DeliberationServiceTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private RestTestClient client;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EventReading reading;

    @Autowired
    private EventLog log;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private JsonMapper json;

    @Autowired
    private PlaceStore places;

    @Value("${minyi.district}")
    private String district;

    private Person worker;

    @BeforeEach
    void worker() {
        worker = Person.worker("w1").of("guihua").in(district);
    }

    @Test
    @DisplayName(
            "papers are counted once a voter, the last one; the result is told and can be recounted from the export")
    void counts() {
        var project = deliberating();
        var ballot = open(project, Instant.now().plusSeconds(4), 100, 0.03);
        var first = cast(resident("a"), ballot, "NO", "k1");
        cast(resident("b"), ballot, "YES", "k2");
        cast(resident("c"), ballot, "ABSTAIN", "k3");
        var again = cast(resident("a"), ballot, "YES", "k4");
        var repeated = cast(resident("a"), ballot, "YES", "k4");
        hall(ballot, "b", "NO");

        assertThat(first.get("replaces").asBoolean()).isFalse();
        assertThat(again.get("replaces").asBoolean()).isTrue();
        assertThat(repeated.get("receipt")).isEqualTo(again.get("receipt"));
        assertThat(get("/api/ballots/" + ballot).has("result")).isFalse();
        assertThat(get("/api/ballots/" + ballot + "/papers/"
                                + first.get("receipt").asString())
                        .get("found")
                        .asBoolean())
                .isTrue();
        post(worker, "/api/ballots/" + ballot + "/close", Map.of())
                .expectStatus()
                .isEqualTo(409);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                get("/api/ballots/" + ballot).get("state").asString())
                        .isEqualTo("COUNTED"));
        var counted = get("/api/ballots/" + ballot);
        assertThat(counted.at("/result/yes").asInt()).isEqualTo(1);
        assertThat(counted.at("/result/no").asInt()).isEqualTo(1);
        assertThat(counted.at("/result/abstain").asInt()).isEqualTo(1);
        assertThat(counted.at("/result/passed").asBoolean()).isFalse();
        assertThat(counted.at("/result/steps/0/text").asString()).isEqualTo("有权投票 100 人，参加 3 人。");
        post(resident("d"), "/api/ballots/" + ballot + "/papers", Map.of("choice", "YES"))
                .expectStatus()
                .isEqualTo(409);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(new RecordedEvents(reading, district)
                                .of(TopicFamily.DELIBERATIONS, BallotCounted.class).stream()
                                        .filter(it -> it.ballot().equals(ballot)))
                        .hasSize(1));
        var export = client.get()
                .uri("/api/ballots/" + ballot + "/export")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(export.lines().filter(line -> line.contains("\"choice\""))).hasSize(5);
        assertThat(export).contains("\"closed\":true").doesNotContain("\"a\"");
    }

    @Test
    @DisplayName(
            "a ballot is opened only for a project in deliberation, one at a time, by an office that serves the community")
    void opening() {
        var project = deliberating();
        var raised = raised();
        post(worker, "/api/ballots", ballot(raised, Instant.now().plusSeconds(60), 10, 0.1))
                .expectStatus()
                .isEqualTo(409);
        post(
                        Person.worker("w2").of("lihe").in(district),
                        "/api/ballots",
                        ballot(project, Instant.now().plusSeconds(60), 10, 0.1))
                .expectStatus()
                .isForbidden();
        post(worker, "/api/ballots", ballot(project, Instant.now().minusSeconds(60), 10, 0.1))
                .expectStatus()
                .isBadRequest();
        post(worker, "/api/ballots", ballot("nowhere", Instant.now().plusSeconds(60), 10, 0.1))
                .expectStatus()
                .isBadRequest();

        var id = open(project, Instant.now().plusSeconds(60), 10, 0.1);
        post(worker, "/api/ballots", ballot(project, Instant.now().plusSeconds(60), 10, 0.1))
                .expectStatus()
                .isEqualTo(409);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(new RecordedEvents(reading, district)
                                .of(TopicFamily.DELIBERATIONS, BallotOpened.class).stream()
                                        .map(BallotOpened::ballot))
                        .contains(id));
        post(worker, "/api/ballots/" + id + "/cancel", Map.of("reason", "问题写错了"))
                .expectStatus()
                .isOk();
        post(resident("a"), "/api/ballots/" + id + "/papers", Map.of("choice", "YES"))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    @DisplayName("only verified residents of the community vote, and see the ballots that are theirs")
    void voters() {
        var id = open(deliberating(), Instant.now().plusSeconds(60), 10, 0.1);
        post(Person.resident("x").of("lihe").in(district), "/api/ballots/" + id + "/papers", Map.of("choice", "YES"))
                .expectStatus()
                .isForbidden();
        cast(resident("v"), id, "YES", "v1");

        var mine = json.readTree(client.get()
                .uri("/api/ballots/mine?limit=100")
                .headers(resident("v").signsIn())
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(mine.get("items").findValuesAsString("id")).contains(id);
        var one = json.readTree(client.get()
                .uri("/api/ballots/" + id)
                .headers(resident("v").signsIn())
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(one.at("/mine/voted").asBoolean()).isTrue();
        assertThat(one.get("turnout").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{",
                "{\"choice\":\"MAYBE\"}",
                "{\"choice\":1}",
                "{\"choice\":\"YES\",\"voter\":\"..\"}",
                "{\"project\":\"p\",\"question\":\"?\",\"closesAt\":\"tomorrow\",\"electorate\":10,\"majority\":\"SIMPLE\"}",
                "{\"project\":\"p\",\"question\":\"?\",\"closesAt\":\"+999999999-01-01T00:00:00Z\",\"electorate\":99999999999,\"majority\":\"SIMPLE\"}",
                "{\"project\":\"p\",\"question\":\"?\",\"closesAt\":\"2099-01-01T00:00:00Z\",\"electorate\":-1,\"majority\":\"SIMPLE\",\"quorum\":{\"share\":\"NaN\"}}"
            })
    @DisplayName("what is no ballot and no paper is refused with a reason")
    void badInput(String body) {
        for (var path : List.of(
                "/api/ballots",
                "/api/ballots/nowhere/papers/hall",
                "/api/ballots/nowhere/cancel",
                "/api/ballots/nowhere/close")) {
            assertThat(client.post()
                            .uri(path)
                            .headers(worker.signsIn())
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(body)
                            .exchange()
                            .returnResult()
                            .getStatus()
                            .value())
                    .as(path)
                    .isBetween(400, 499);
        }
        client.get().uri("/api/ballots?state=NONE").exchange().expectStatus().isBadRequest();
    }

    @Test
    @DisplayName("every endpoint is in the table, and every door opens to exactly those it names")
    void doors() {
        var walk = new AccessWalk(context, client);
        walk.everyEndpointIsNamed();
        walk.everyDoorOpensToExactlyThoseItNames();
    }

    private Person resident(String name) {
        return Person.resident(name).of("guihua").in(district);
    }

    private String raised() {
        var id = "p" + UUID.randomUUID().toString().substring(0, 8);
        others().say(new ProjectRaised(
                id,
                "灯",
                "楼道的灯",
                "guihua",
                List.of(ProjectType.COMMUNITY_BUILDING),
                List.of(Category.CULTURE),
                "r",
                Instant.EPOCH,
                false,
                false));
        await().atMost(SOON).until(() -> places.project(id).isPresent());
        return id;
    }

    private String deliberating() {
        var id = raised();
        others().say(new ProjectMoved(id, Stage.RAISED, Stage.DELIBERATING, Instant.EPOCH, "w", null));
        await().atMost(SOON).until(() -> places.project(id).orElseThrow().stage() == Stage.DELIBERATING);
        return id;
    }

    private static Map<String, Object> ballot(String project, Instant closesAt, int electorate, double quorum) {
        return new HashMap<>(Map.of(
                "project",
                project,
                "question",
                "是否同意？",
                "closesAt",
                closesAt.toString(),
                "electorate",
                electorate,
                "quorum",
                Map.of("share", quorum),
                "majority",
                "SIMPLE"));
    }

    private String open(String project, Instant closesAt, int electorate, double quorum) {
        return json.readTree(post(worker, "/api/ballots", ballot(project, closesAt, electorate, quorum))
                        .expectStatus()
                        .isCreated()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .get("id")
                .asString();
    }

    private JsonNode cast(Person person, String ballot, String choice, String key) {
        return json.readTree(client.post()
                .uri("/api/ballots/" + ballot + "/papers")
                .headers(person.signsIn())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("choice", choice))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private void hall(String ballot, String voter, String choice) {
        post(worker, "/api/ballots/" + ballot + "/papers/hall", Map.of("choice", choice, "voter", voter))
                .expectStatus()
                .isCreated();
    }

    private JsonNode get(String path) {
        return json.readTree(client.get()
                .uri(path)
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
