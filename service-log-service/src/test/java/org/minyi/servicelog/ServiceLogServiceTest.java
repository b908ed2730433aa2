package org.minyi.servicelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.contracts.envelope.EventCatalogue;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.project.Category;
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
import org.minyi.servicelog.place.PlaceStore;
import org.minyi.testkit.ServiceTest;
import org.minyi.testkit.access.AccessWalk;
import org.minyi.testkit.access.Person;
import org.minyi.testkit.events.OtherServices;
import org.minyi.testkit.events.RecordedEvents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@DisplayName("service-log-service")
class ServiceLogServiceTest {
    private static final Duration SOON = Duration.ofSeconds(20);

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

    private Person youlian;
    private Person worker;

    @BeforeEach
    void people() {
        youlian = Person.organisation("o1", "youlian").in(district);
        worker = Person.worker("w1").of("guihua").in(district);
    }

    @Test
    @DisplayName(
            "a service is logged, corrected with a reason and voided, and each is told with the heads before and after")
    void life() {
        var project = running();
        var id = log(project, 24);
        put(id, "\"1\"", 20, "数错了").expectStatus().isOk();
        put(id, "\"1\"", 21, "数错了").expectStatus().isEqualTo(412);
        post(worker, "/api/service-activities/" + id + "/void", Map.of("reason", "没有举行"))
                .expectStatus()
                .isOk();
        post(worker, "/api/service-activities/" + id + "/void", Map.of("reason", "再来"))
                .expectStatus()
                .isEqualTo(409);

        assertThat(get("/api/service-activities/" + id).get("state").asString()).isEqualTo("VOIDED");
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(told(ServiceActivityLogged.class, id, ServiceActivityLogged::activity))
                    .hasSize(1);
            var corrected = told(ServiceActivityCorrected.class, id, ServiceActivityCorrected::activity);
            assertThat(corrected).hasSize(1);
            assertThat(corrected.getFirst().previousBeneficiaries()).isEqualTo(24);
            assertThat(corrected.getFirst().beneficiaries()).isEqualTo(20);
            assertThat(told(ServiceActivityVoided.class, id, ServiceActivityVoided::activity)
                            .getFirst()
                            .beneficiaries())
                    .isEqualTo(20);
        });
    }

    @Test
    @DisplayName("only who carries a running project out, or serves its community, logs; not tomorrow's services")
    void doorsAndRules() {
        var project = running();
        post(Person.organisation("o2", "other").in(district), "/api/service-activities", activity(project, 3))
                .expectStatus()
                .isForbidden();
        post(Person.worker("w2").of("lihe").in(district), "/api/service-activities", activity(project, 3))
                .expectStatus()
                .isForbidden();
        var tomorrow = new java.util.HashMap<>(activity(project, 3));
        tomorrow.put("date", "2999-01-01");
        post(youlian, "/api/service-activities", tomorrow).expectStatus().isBadRequest();
        others().say(new ProjectMoved(project, Stage.RUNNING, Stage.CLOSING, Instant.EPOCH, "w", null));
        await().atMost(SOON).until(() -> places.project(project).orElseThrow().stage() == Stage.CLOSING);
        post(youlian, "/api/service-activities", activity(project, 3))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("项目正处于“结项中”，只有实施中的项目才能记录服务。");
    }

    @Test
    @DisplayName("an office brings services in; again changes nothing; for an unknown project they are refused")
    void imports() {
        var project = running();
        var bureau = Person.bureauOfficer("b1").in(district);
        var item = new java.util.HashMap<>(activity(project, 5));
        item.put("id", "old-" + project);
        item.put("synthetic", true);
        var lost = new java.util.HashMap<>(item);
        lost.put("id", "lost-" + project);
        lost.put("project", "nowhere");

        var first = body(post(bureau, "/api/service-activities/import", Map.of("items", List.of(item, lost))));
        var second = body(post(bureau, "/api/service-activities/import", Map.of("items", List.of(item))));

        assertThat(first.get("added").asInt()).isEqualTo(1);
        assertThat(first.at("/refused/0/index").asInt()).isEqualTo(1);
        assertThat(first.at("/refused/0/errors/0/pointer").asString()).isEqualTo("/project");
        assertThat(second.get("alreadyThere").asInt()).isEqualTo(1);
        assertThat(get("/api/service-activities?project=" + project)
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("a photo is drawn anew and small; what is no picture is refused")
    void photos() throws IOException {
        var id = log(running(), 2);
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3_200, 1_000, BufferedImage.TYPE_INT_RGB), "png", picture);

        var added = body(upload(id, picture.toByteArray()).expectStatus().isCreated());
        upload(id, "no picture".getBytes()).expectStatus().isBadRequest();
        for (var words : List.of("a\u0000b", "长".repeat(201)))
            upload(id, picture.toByteArray(), words).expectStatus().isBadRequest();

        assertThat(added.get("width").asInt()).isEqualTo(1_600);
        for (var size : List.of("", "/small"))
            client.get()
                    .uri(added.get("url").asString() + size)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType(MediaType.IMAGE_JPEG);
        assertThat(get("/api/service-activities/" + id).at("/photos/0/alt").asString())
                .isEqualTo("两位志愿者");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{",
                "{\"reason\":1}",
                "{\"project\":\"p\",\"date\":\"yesterday\",\"place\":\"x\",\"description\":\"y\",\"beneficiaries\":1,\"volunteers\":1}",
                "{\"project\":\"p\",\"date\":\"+999999999-12-31\",\"place\":\"x\",\"description\":\"y\",\"beneficiaries\":1,\"volunteers\":1}",
                "{\"project\":\"p\",\"date\":\"2026-01-01\",\"place\":\"x\",\"description\":\"y\",\"beneficiaries\":99999999999,\"volunteers\":1}",
                "{\"items\":7}"
            })
    @DisplayName("what is no service is refused with a reason")
    void badInput(String body) {
        for (var path : List.of("/api/service-activities", "/api/service-activities/nowhere/void")) {
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
    }

    @Test
    @DisplayName("every endpoint is in the table, and every door opens to exactly those it names")
    void doors() {
        var walk = new AccessWalk(context, client);
        walk.everyEndpointIsNamed();
        walk.everyDoorOpensToExactlyThoseItNames();
    }

    private String running() {
        var id = "p" + UUID.randomUUID().toString().substring(0, 8);
        others().say(new ProjectRaised(
                id,
                "巡井",
                "看护古井",
                "guihua",
                List.of(ProjectType.COMMUNITY_BUILDING),
                List.of(Category.CULTURE),
                "r",
                Instant.EPOCH,
                false,
                false));
        others().say(new ProjectTakenOn(id, TakerKind.ORGANISATION, "youlian", null, Instant.EPOCH, "w"));
        others().say(new ProjectMoved(id, Stage.TAKEN_ON, Stage.RUNNING, Instant.EPOCH, "w", null));
        await().atMost(SOON)
                .until(() -> places.project(id)
                        .filter(it -> it.stage() == Stage.RUNNING)
                        .isPresent());
        return id;
    }

    private static Map<String, Object> activity(String project, int heads) {
        return Map.of(
                "project",
                project,
                "date",
                "2026-01-10",
                "place",
                "钮家巷",
                "description",
                "巡井",
                "beneficiaries",
                heads,
                "volunteers",
                2);
    }

    private String log(String project, int heads) {
        return body(post(youlian, "/api/service-activities", activity(project, heads))
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
    }

    private RestTestClient.ResponseSpec put(String id, String version, int heads, String reason) {
        return client.put()
                .uri("/api/service-activities/" + id)
                .headers(youlian.signsIn())
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of(
                        "date",
                        "2026-01-10",
                        "place",
                        "钮家巷",
                        "description",
                        "巡井",
                        "beneficiaries",
                        heads,
                        "volunteers",
                        2,
                        "reason",
                        reason))
                .exchange();
    }

    private RestTestClient.ResponseSpec upload(String id, byte[] file) {
        return upload(id, file, "两位志愿者");
    }

    private RestTestClient.ResponseSpec upload(String id, byte[] file, String alt) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("photo", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "photo.png";
            }
        });
        parts.add("alt", alt);
        return client.post()
                .uri("/api/service-activities/" + id + "/photos")
                .headers(youlian.signsIn())
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    private <E extends org.minyi.contracts.envelope.DomainEvent> List<E> told(
            Class<E> type, String id, java.util.function.Function<E, String> idOf) {
        return new RecordedEvents(reading, district)
                .of(TopicFamily.SERVICE_ACTIVITIES, type).stream()
                        .filter(it -> idOf.apply(it).equals(id))
                        .toList();
    }

    private JsonNode body(RestTestClient.ResponseSpec answer) {
        return json.readTree(answer.expectBody(String.class).returnResult().getResponseBody());
    }

    private JsonNode get(String path) {
        return body(client.get().uri(path).exchange().expectStatus().isOk());
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
