package org.minyi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.Stage;
import org.minyi.contracts.servicelog.ServiceActivityCorrected;
import org.minyi.contracts.servicelog.ServiceActivityLogged;
import org.minyi.contracts.servicelog.ServiceActivityVoided;
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
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@DisplayName("project-service")
class ProjectServiceTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Map<String, Object> NOTHING = Map.of();

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

    @Value("${minyi.district}")
    private String district;

    private Person resident;
    private Person worker;
    private Person bureau;
    private Person youlian;

    @BeforeEach
    void people() {
        resident = Person.resident("r1").of("guihua").in(district);
        worker = Person.worker("w1").of("guihua").in(district);
        bureau = Person.bureauOfficer("b1").in(district);
        youlian = Person.organisation("o1", "youlian").in(district);
        post(
                        bureau,
                        "/api/communities/import",
                        Map.of(
                                "items",
                                List.of(Map.of(
                                        "id",
                                        "guihua",
                                        "name",
                                        "桂花社区",
                                        "streets",
                                        List.of(Map.of("street", "canglang", "name", "沧浪街道", "from", "2012-10-26"))))))
                .expectStatus()
                .isOk();
        post(
                        bureau,
                        "/api/organisations/import",
                        Map.of(
                                "items",
                                List.of(Map.of("id", "youlian", "name", "友联爱心社", "kind", "SOCIAL_ORGANISATION"))))
                .expectStatus()
                .isOk();
    }

    @Test
    @DisplayName("a matter goes from a resident's words to the archive, each step told")
    void life() {
        var id = raise();
        post(worker, "/api/projects/" + id + "/deliberate", NOTHING)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("还差 3 位居民支持，才能进入议事。");
        for (var neighbour : List.of("r2", "r3", "r4"))
            support(Person.resident(neighbour).of("guihua").in(district), id);
        post(worker, "/api/projects/" + id + "/deliberate", NOTHING)
                .expectStatus()
                .isOk();

        others().say(new BallotOpened("b-" + id, id, "guihua", "?", Instant.EPOCH, Instant.EPOCH, 100, 0.5, "SIMPLE"));
        awaitStage(id, "DECIDING");
        others().say(new BallotCounted("b-" + id, id, "guihua", 100, 60, 3, 1, 0, true, true, Instant.EPOCH));
        awaitStage(id, "APPROVED");

        post(worker, "/api/projects/" + id + "/start", NOTHING).expectStatus().isEqualTo(409);
        post(youlian, "/api/projects/" + id + "/bids", Map.of("plan", "每周两次"))
                .expectStatus()
                .isOk();
        var bid = read(worker, id).at("/bids/0/id").asString();
        post(worker, "/api/projects/" + id + "/bids/" + bid + "/award", NOTHING)
                .expectStatus()
                .isOk();
        post(youlian, "/api/projects/" + id + "/start", NOTHING).expectStatus().isOk();
        post(youlian, "/api/projects/" + id + "/finish", NOTHING).expectStatus().isOk();
        post(worker, "/api/projects/" + id + "/evaluate", Map.of("score", 91, "remarks", "好"))
                .expectStatus()
                .isOk();
        post(worker, "/api/projects/" + id + "/archive", NOTHING).expectStatus().isOk();

        var project = read(resident, id);
        assertThat(project.get("stage").asString()).isEqualTo("ARCHIVED");
        assertThat(project.at("/takenOnBy/organisationName").asString()).isEqualTo("友联爱心社");
        assertThat(project.at("/evaluation/score").asInt()).isEqualTo(91);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(new RecordedEvents(reading, district)
                                .of(TopicFamily.PROJECTS, ProjectMoved.class).stream()
                                        .filter(it -> it.project().equals(id))
                                        .map(ProjectMoved::to))
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

    @Test
    @DisplayName("totals follow services that are logged, corrected and voided, and a replay changes nothing")
    void totals() {
        var id = raise();
        var day = LocalDate.of(2026, 11, 1);
        others().say(new ServiceActivityLogged("a1-" + id, id, "guihua", day, "x", 10, 1, "o1", false));
        others().say(new ServiceActivityLogged("a2-" + id, id, "guihua", day, "x", 5, 1, "o1", false));
        others().say(new ServiceActivityCorrected("a1-" + id, id, "guihua", day, "x", 10, 12, 1, "typo", "o1"));
        others().say(new ServiceActivityVoided("a2-" + id, id, "guihua", 5, "twice", "o1"));

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(read(resident, id).get("services").asInt()).isEqualTo(1);
            assertThat(read(resident, id).get("beneficiaries").asInt()).isEqualTo(12);
        });
        await().atMost(SOON).untilAsserted(() -> {
            var types = get("/api/statistics/types");
            assertThat(types.at("/types").size()).isEqualTo(7);
            assertThat(types.at("/types/0/type").asString()).isEqualTo("SOCIAL_ORGANISATION_LED");
            assertThat(types.at("/categories").size()).isEqualTo(5);
            assertThat(types.at("/total/services").asInt()).isGreaterThanOrEqualTo(1);
        });
    }

    @Test
    @DisplayName("an office brings its projects in, refused items say why, and bringing them in again changes nothing")
    void imports() {
        var id = "old-" + UUID.randomUUID().toString().substring(0, 8);
        var good = Map.of(
                "id",
                id,
                "title",
                "旧项目",
                "summary",
                "从前的",
                "community",
                "guihua",
                "types",
                List.of("COMMUNITY_BUILDING"),
                "categories",
                List.of("CULTURE"),
                "stage",
                "RUNNING",
                "raisedAt",
                "2025-01-01T00:00:00Z",
                "takenOnBy",
                Map.of("kind", "ORGANISATION", "organisation", "youlian"));
        var bad = new java.util.HashMap<String, Object>(good);
        bad.put("id", id + "-2");
        bad.put("community", "nowhere");

        var first =
                json.readTree(post(bureau, "/api/projects/import", Map.of("items", List.of(good, bad, Map.of("id", 7))))
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
        var second = json.readTree(post(bureau, "/api/projects/import", Map.of("items", List.of(good)))
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());

        assertThat(first.get("added").asInt()).isEqualTo(1);
        assertThat(first.at("/refused/0/errors/0/pointer").asString()).isEqualTo("/community");
        assertThat(first.get("refused").size()).isEqualTo(2);
        assertThat(second.get("added").asInt()).isZero();
        assertThat(second.get("alreadyThere").asInt()).isEqualTo(1);
        assertThat(read(resident, id).get("stage").asString()).isEqualTo("RUNNING");
    }

    @Test
    @DisplayName("a list is narrowed by type, category, street, community, stage and words")
    void filters() {
        var id = raise();
        for (var query : List.of(
                "type=COMMUNITY_BUILDING",
                "category=CULTURE",
                "street=canglang",
                "community=guihua",
                "stage=RAISED",
                "q=楼道"))
            assertThat(get("/api/projects?limit=100&" + query).get("items").findValuesAsString("id"))
                    .as(query)
                    .contains(id);
        for (var query : List.of(
                "type=HERITAGE_PROTECTION",
                "category=YOUTH",
                "street=pingjiang",
                "community=lihe",
                "stage=RUNNING",
                "q=.*"))
            assertThat(get("/api/projects?limit=100&" + query).get("items").findValuesAsString("id"))
                    .as(query)
                    .doesNotContain(id);
    }

    @Test
    @DisplayName("a draft is seen by its author alone until it is submitted")
    void drafts() {
        var body = new java.util.HashMap<>(matter());
        body.put("draft", true);
        var id = json.readTree(post(resident, "/api/projects", body)
                        .expectStatus()
                        .isCreated()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .get("id")
                .asString();

        client.get()
                .uri("/api/projects/" + id)
                .headers(worker.signsIn())
                .exchange()
                .expectStatus()
                .isNotFound();
        post(worker, "/api/projects/" + id + "/submit", NOTHING).expectStatus().isNotFound();
        post(resident, "/api/projects/" + id + "/submit", NOTHING)
                .expectStatus()
                .isOk();
        assertThat(read(worker, id).get("stage").asString()).isEqualTo("RAISED");
    }

    @Test
    @DisplayName("a draft that its author gives up stays the author's own and is told to nobody")
    void givenUp() {
        var body = new java.util.HashMap<>(matter());
        body.put("draft", true);
        var id = json.readTree(post(resident, "/api/projects", body)
                        .expectStatus()
                        .isCreated()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .get("id")
                .asString();

        post(resident, "/api/projects/" + id + "/withdraw", Map.of("reason", "已解决"))
                .expectStatus()
                .isOk();

        client.get()
                .uri("/api/projects/" + id)
                .headers(worker.signsIn())
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(get("/api/projects?limit=100&stage=WITHDRAWN").get("items").findValuesAsString("id"))
                .doesNotContain(id);
        raise();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(new RecordedEvents(reading, district).of(TopicFamily.PROJECTS))
                        .isNotEmpty()
                        .noneMatch(it -> it.subject().equals(id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":null,\"leader\":\"l1\"}",
                "{\"leader\":\"l1\"}",
                "{\"kind\":\"LEADER\"}",
                "{\"kind\":\"LEADER\",\"leader\":\"l1\",\"since\":\"-999999999-01-01T00:00:00Z\"}",
                "{\"kind\":\"LEADER\",\"leader\":\"l1\",\"since\":\"2999-01-01T00:00:00Z\"}",
                "{\"kind\":\"ORGANISATION\",\"organisation\":\"nobody\"}"
            })
    @DisplayName("a project brought in without a proper taker is refused, not stored")
    void badTakers(String taker) {
        var body =
                "{\"items\":[{\"id\":\"bad-taker\",\"title\":\"a\",\"summary\":\"b\",\"community\":\"guihua\",\"types\":[],"
                        + "\"categories\":[\"CULTURE\"],\"stage\":\"RUNNING\",\"raisedAt\":\"2020-01-01T00:00:00Z\",\"takenOnBy\":"
                        + taker + "}]}";

        assertThat(imported("/api/projects/import", body).get("refused").size()).isEqualTo(1);
        client.get().uri("/api/projects/bad-taker").exchange().expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01", "-999999999-01-01", "0001-01-01", "2201-01-01"})
    @DisplayName("a community with an absurd date is refused, not stored")
    void absurdDates(String from) {
        var body =
                "{\"items\":[{\"id\":\"absurd\",\"name\":\"a\",\"streets\":[{\"street\":\"canglang\",\"name\":\"b\",\"from\":\""
                        + from + "\"}]}]}";

        assertThat(imported("/api/communities/import", body).get("refused").size())
                .isEqualTo(1);
        assertThat(get("/api/communities").get("items").findValuesAsString("code"))
                .doesNotContain("absurd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b", "a\ud83cb"})
    @DisplayName("control characters and halves of characters are refused by name of the field")
    void characters(String title) {
        var body = new java.util.HashMap<>(matter());
        body.put("title", title);
        post(resident, "/api/projects", json.writeValueAsString(body).replace("\ud83c", "\\ud83c"))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    @DisplayName(
            "eighty characters of title and four thousand of summary, as the form offers them, are taken; more are not")
    void lengths() {
        var body = new java.util.HashMap<>(matter());
        body.put("title", "灯".repeat(80));
        body.put("summary", "亮".repeat(4_000));
        post(resident, "/api/projects", body).expectStatus().isCreated();
        body.put("title", "灯".repeat(81));
        post(resident, "/api/projects", body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/title");
    }

    private JsonNode imported(String path, String body) {
        return json.readTree(client.post()
                .uri(path)
                .headers(bureau.signsIn())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    @Test
    @DisplayName("residence, office and organisation decide who may do what")
    void scopes() {
        var id = raise();
        var elsewhere = Person.resident("e1").of("lihe").in(district);
        post(elsewhere, "/api/projects", matter()).expectStatus().isForbidden();
        client.put()
                .uri("/api/projects/" + id + "/support")
                .headers(elsewhere.signsIn())
                .exchange()
                .expectStatus()
                .isForbidden();
        post(Person.worker("w2").of("lihe").in(district), "/api/projects/" + id + "/deliberate", NOTHING)
                .expectStatus()
                .isForbidden();
        post(
                        Person.streetOfficer("s1").onStreet("pingjiang").in(district),
                        "/api/projects/" + id + "/deliberate",
                        NOTHING)
                .expectStatus()
                .isForbidden();
        post(
                        Person.streetOfficer("s2").onStreet("canglang").in(district),
                        "/api/projects/" + id + "/deliberate",
                        NOTHING)
                .expectStatus()
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{",
                "{\"title\":1}",
                "{\"title\":\"a\",\"summary\":\"b\",\"community\":\"nowhere\",\"types\":[],\"categories\":[\"CULTURE\"]}",
                "{\"title\":\"a\",\"summary\":\"b\",\"community\":\"guihua\",\"types\":[\"NO\"],\"categories\":[\"CULTURE\"]}",
                "{\"title\":\"a\",\"summary\":\"b\",\"community\":\"guihua\",\"types\":[null],\"categories\":[\"CULTURE\"]}",
                "{\"title\":\"a\",\"summary\":\"b\",\"community\":\"guihua\",\"types\":7,\"categories\":[]}",
                "{\"title\":\" \",\"summary\":\"b\",\"community\":{\"a\":1},\"types\":[],\"categories\":[\"CULTURE\"]}"
            })
    @DisplayName("what is not a matter is refused with a reason and not stored")
    void badInput(String body) {
        var before = get("/api/projects?limit=100").get("items").size();
        for (var path : List.of(
                "/api/projects",
                "/api/projects/import",
                "/api/organisations",
                "/api/projects/none/bids",
                "/api/projects/none/evaluate")) {
            var person = path.contains("bids") ? youlian : bureau;
            var status = client.method(HttpMethod.POST)
                    .uri(path)
                    .headers(person.signsIn())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body)
                    .exchange()
                    .returnResult()
                    .getStatus()
                    .value();
            assertThat(status).as(path).isBetween(400, 499);
        }
        assertThat(get("/api/projects?limit=100").get("items").size()).isEqualTo(before);
    }

    @Test
    @DisplayName("emoji are words like others")
    void emoji() {
        var body = new java.util.HashMap<>(matter());
        body.put("title", "🌱 花园");
        post(resident, "/api/projects", body).expectStatus().isCreated();
    }

    @Test
    @DisplayName("every endpoint is in the table, and every door opens to exactly those it names")
    void doors() {
        var walk = new AccessWalk(context, client);
        walk.everyEndpointIsNamed();
        walk.everyDoorOpensToExactlyThoseItNames();
    }

    private String raise() {
        return json.readTree(post(resident, "/api/projects", matter())
                        .expectStatus()
                        .isCreated()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .get("id")
                .asString();
    }

    private static Map<String, Object> matter() {
        return Map.of(
                "title",
                "楼道的灯",
                "summary",
                "晚上看不见",
                "community",
                "guihua",
                "types",
                List.of("COMMUNITY_BUILDING"),
                "categories",
                List.of("CULTURE"));
    }

    private void support(Person person, String id) {
        client.put()
                .uri("/api/projects/" + id + "/support")
                .headers(person.signsIn())
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    private void awaitStage(String id, String stage) {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(read(resident, id).get("stage").asString()).isEqualTo(stage));
    }

    private JsonNode read(Person person, String id) {
        return json.readTree(client.get()
                .uri("/api/projects/" + id)
                .headers(person.signsIn())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
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
