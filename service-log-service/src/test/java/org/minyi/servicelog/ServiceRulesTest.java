package org.minyi.servicelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.contracts.envelope.EventCatalogue;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.project.Category;
import org.minyi.contracts.project.CommunityDescribed;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.ProjectRaised;
import org.minyi.contracts.project.ProjectTakenOn;
import org.minyi.contracts.project.ProjectType;
import org.minyi.contracts.project.Stage;
import org.minyi.contracts.project.TakerKind;
import org.minyi.contracts.servicelog.ServiceActivityCorrected;
import org.minyi.contracts.servicelog.ServiceActivityLogged;
import org.minyi.contracts.servicelog.ServiceActivityVoided;
import org.minyi.servicekit.consuming.EventReading;
import org.minyi.servicekit.outbox.EventLog;
import org.minyi.testkit.ServiceTest;
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
@DisplayName("the rules of logging services")
class ServiceRulesTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String ALL = "/api/service-activities";

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

    private String project;
    private Person youlian;
    private Person worker;
    private Person bureau;

    @BeforeEach
    void aRunningProject() {
        youlian = Person.organisation("o1", "youlian").in(district);
        worker = Person.worker("w1").of("guihua").in(district);
        bureau = Person.bureauOfficer("b1").in(district);
        others().say(new CommunityDescribed(
                "guihua",
                "桂花社区",
                List.of(new CommunityDescribed.Membership("canglang", "沧浪街道", LocalDate.of(2012, 10, 26), null))));
        project = project(Stage.RUNNING, "youlian", null);
    }

    @Test
    @DisplayName("whoever took the project on, and officers who serve the community, log a service; others do not")
    void whoMayLog() {
        var led = project(Stage.RUNNING, null, "r1");
        log(youlian, service(project)).expectStatus().isCreated();
        log(worker, service(project)).expectStatus().isCreated();
        log(bureau, service(project)).expectStatus().isCreated();
        log(Person.streetOfficer("s1").onStreet("canglang").in(district), service(project))
                .expectStatus()
                .isCreated();
        log(Person.resident("r1").of("guihua").in(district), service(led))
                .expectStatus()
                .isCreated();

        for (var other : List.of(
                Person.organisation("o2", "others").in(district),
                Person.worker("w2").of("lihe").in(district),
                Person.streetOfficer("s2").onStreet("pingjiang").in(district),
                Person.resident("r1").of("guihua").in(district)))
            log(other, service(project)).expectStatus().isForbidden();
        log(Person.resident("r2").of("guihua").in(district), service(led))
                .expectStatus()
                .isForbidden();
        assertThat(list(project)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"TAKEN_ON,已承接", "SUSPENDED,已暂停", "ARCHIVED,已归档"})
    @DisplayName("services are logged only while the project is running")
    void notRunning(Stage stage, String name) {
        var resting = project(stage, "youlian", null);
        log(youlian, service(resting))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("项目正处于“" + name + "”，只有实施中的项目才能记录服务。");
        assertThat(list(resting)).isEmpty();
    }

    @Test
    @DisplayName("the same attempt sent twice logs one service")
    void repeated() {
        var key = UUID.randomUUID().toString();
        var first = sent(youlian, ALL, service(project), key);
        var second = sent(youlian, ALL, service(project), key);
        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(list(project)).hasSize(1);
    }

    @Test
    @DisplayName(
            "a record is set right against the version that was seen, with a reason, and what stood before stays visible")
    void correct() {
        var id = logged();
        var right = new HashMap<>(service(project));
        right.remove("project");
        right.put("beneficiaries", 31);
        correct(youlian, id, "\"1\"", right).expectStatus().isBadRequest();
        right.put("reason", "数错了");
        correct(youlian, id, null, right).expectStatus().isEqualTo(428);
        correct(youlian, id, "\"7\"", right).expectStatus().isEqualTo(412);
        correct(Person.organisation("o2", "others").in(district), id, "\"1\"", right)
                .expectStatus()
                .isForbidden();
        correct(youlian, id, "\"1\"", right).expectStatus().isOk();

        var now = get(ALL + "/" + id);
        assertThat(now.get("state").asString()).isEqualTo("CORRECTED");
        assertThat(now.get("beneficiaries").asInt()).isEqualTo(31);
        assertThat(now.at("/corrections/0/beneficiariesBefore").asInt()).isEqualTo(30);
        assertThat(now.at("/corrections/0/reason").asString()).isEqualTo("数错了");
        assertThat(now.at("/corrections/0").has("by")).isFalse();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(said(ServiceActivityCorrected.class).stream()
                                .filter(it -> it.activity().equals(id)))
                        .singleElement()
                        .satisfies(it -> {
                            assertThat(it.previousBeneficiaries()).isEqualTo(30);
                            assertThat(it.beneficiaries()).isEqualTo(31);
                        }));
    }

    @Test
    @DisplayName("what did not take place is struck out with a reason, stays readable, and is changed no more")
    void strike() {
        var id = logged();
        post(youlian, ALL + "/" + id + "/void", Map.of("reason", " "))
                .expectStatus()
                .isBadRequest();
        post(youlian, ALL + "/" + id + "/void", Map.of("reason", "记了两次"))
                .expectStatus()
                .isOk();
        post(youlian, ALL + "/" + id + "/void", Map.of("reason", "记了两次"))
                .expectStatus()
                .isEqualTo(409);

        assertThat(get(ALL + "/" + id).get("state").asString()).isEqualTo("VOIDED");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(said(ServiceActivityVoided.class).stream()
                                .filter(it -> it.activity().equals(id))
                                .map(ServiceActivityVoided::beneficiaries))
                        .containsExactly(30));
    }

    @Test
    @DisplayName("services of a project are read by anybody, the latest first, page by page")
    void pages() {
        for (int day = 1; day <= 3; day++) {
            var body = new HashMap<>(service(project));
            body.put("date", "2026-03-0" + day);
            log(youlian, body).expectStatus().isCreated();
        }
        var first = get(ALL + "?limit=2&project=" + project);
        var rest = get(ALL + "?limit=2&project=" + project + "&cursor="
                + first.get("next").asString());
        assertThat(first.get("items").findValuesAsString("date")).containsExactly("2026-03-03", "2026-03-02");
        assertThat(rest.get("items").findValuesAsString("date")).containsExactly("2026-03-01");
        assertThat(rest.at("/items/0/projectTitle").asString()).isEqualTo("楼道的灯");
    }

    @Test
    @DisplayName(
            "earlier records are brought in for a project at any stage since it was taken on, once, and refusals say why")
    void imports() {
        var archived = project(Stage.ARCHIVED, "youlian", null);
        var raised = project(Stage.RAISED, null, null);
        var id = "old-" + UUID.randomUUID().toString().substring(0, 8);
        var items = List.of(
                item(id, archived, "2019-05-01"),
                item(id + "-a", "nowhere", "2019-05-01"),
                item(id + "-b", raised, "2019-05-01"),
                item(id + "-c", archived, "1999-12-31"),
                item(id + "-d", archived, "2999-01-01"));

        var first = sent(bureau, ALL + "/import", Map.of("items", items), "k1" + id);
        var second = sent(bureau, ALL + "/import", Map.of("items", items), "k2" + id);

        assertThat(first.get("added").asInt()).isEqualTo(1);
        assertThat(first.get("refused").findValuesAsString("pointer"))
                .containsExactly("/project", "/project", "/date", "/date");
        assertThat(second.get("added").asInt()).isZero();
        assertThat(second.get("alreadyThere").asInt()).isEqualTo(1);
        assertThat(list(archived)).hasSize(1);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(said(ServiceActivityLogged.class).stream()
                                .filter(it -> it.activity().equals(id))
                                .map(ServiceActivityLogged::synthetic))
                        .containsExactly(true));
        post(worker, ALL + "/import", Map.of("items", List.of())).expectStatus().isForbidden();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{",
                "{\"date\":\"yesterday\"}",
                "{\"date\":\"2026-02-30\"}",
                "{\"date\":\"2999-01-01\"}",
                "{\"date\":\"1999-12-31\"}",
                "{\"place\":\" \"}",
                "{\"place\":7}",
                "{\"description\":null}",
                "{\"beneficiaries\":0}",
                "{\"beneficiaries\":100001}",
                "{\"beneficiaries\":1.5}",
                "{\"beneficiaries\":\"30\"}",
                "{\"volunteers\":-1}",
                "{\"project\":\"nowhere\"}",
                "{\"project\":{\"$ne\":1}}"
            })
    @DisplayName("what is no service is refused and not stored")
    void badInput(String wrong) {
        var body = wrong;
        if (wrong.length() > 4) {
            var whole = json.valueToTree(service(project)).asObject();
            whole.setAll(json.readTree(wrong).asObject());
            body = whole.toString();
        }
        var status = client.post()
                .uri(ALL)
                .headers(youlian.signsIn())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .returnResult()
                .getStatus()
                .value();
        assertThat(status).isEqualTo(400);
        assertThat(list(project)).isEmpty();
    }

    /** A project that others told of, once it is known here. */
    private String project(
            Stage stage,
            @org.jspecify.annotations.Nullable String organisation,
            @org.jspecify.annotations.Nullable String leader) {
        var id = UUID.randomUUID().toString().substring(0, 13);
        var kind = leader == null ? TakerKind.ORGANISATION : TakerKind.LEADER;
        others().say(new ProjectRaised(
                id,
                "楼道的灯",
                "晚上看不见",
                "guihua",
                List.of(ProjectType.COMMUNITY_BUILDING),
                List.of(Category.CULTURE),
                "r9",
                Instant.EPOCH,
                false,
                false));
        if (stage != Stage.RAISED) {
            others().say(new ProjectTakenOn(id, kind, organisation, leader, Instant.EPOCH, "w1"));
            others().say(new ProjectMoved(id, Stage.RAISED, stage, Instant.EPOCH, "w1", null));
        }
        var places = context.getBean(org.minyi.servicelog.place.PlaceStore.class);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(places.project(id))
                        .hasValueSatisfying(it -> assertThat(it.stage()).isEqualTo(stage)));
        return id;
    }

    private static Map<String, Object> service(String project) {
        return Map.of(
                "project",
                project,
                "date",
                "2026-03-01",
                "place",
                "桂花社区活动室",
                "description",
                "换了六盏灯",
                "beneficiaries",
                30,
                "volunteers",
                4);
    }

    private static Map<String, Object> item(String id, String project, String date) {
        var item = new HashMap<>(service(project));
        item.putAll(Map.of("id", id, "date", date, "synthetic", true));
        return item;
    }

    private String logged() {
        return sent(youlian, ALL, service(project), UUID.randomUUID().toString())
                .get("id")
                .asString();
    }

    private RestTestClient.ResponseSpec log(Person person, Map<String, Object> body) {
        return post(person, ALL, body);
    }

    private RestTestClient.ResponseSpec correct(
            Person person, String id, @org.jspecify.annotations.Nullable String version, Map<String, Object> body) {
        var request = client.put().uri(ALL + "/" + id).headers(person.signsIn());
        if (version != null) request.header("If-Match", version);
        return request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    private List<JsonNode> list(String of) {
        return get(ALL + "?limit=100&project=" + of).get("items").valueStream().toList();
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
        return post(person, path, body, UUID.randomUUID().toString());
    }

    private RestTestClient.ResponseSpec post(Person person, String path, Object body, String key) {
        return client.post()
                .uri(path)
                .headers(person.signsIn())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private JsonNode sent(Person person, String path, Object body, String key) {
        return json.readTree(post(person, path, body, key)
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private <T extends org.minyi.contracts.envelope.DomainEvent> List<T> said(Class<T> type) {
        return new RecordedEvents(reading, district).of(TopicFamily.SERVICE_ACTIVITIES, type);
    }

    private OtherServices others() {
        return new OtherServices(log, catalogue, json);
    }
}
