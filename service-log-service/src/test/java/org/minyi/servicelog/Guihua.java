package org.minyi.servicelog;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.envelope.DomainEvent;
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
import org.minyi.servicekit.consuming.EventReading;
import org.minyi.servicekit.outbox.EventLog;
import org.minyi.servicelog.place.PlaceStore;
import org.minyi.testkit.access.Api;
import org.minyi.testkit.access.Person;
import org.minyi.testkit.events.OtherServices;
import org.minyi.testkit.events.RecordedEvents;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A community with a worker and an organisation, the bureau above it, and what is told of its projects. */
class Guihua {
    static final Duration SOON = Duration.ofSeconds(20);
    static final String ALL = "/api/service-activities";

    final Api api;
    final Person youlian;
    final Person worker;
    final Person bureau;

    private final PlaceStore places;
    private final OtherServices others;
    private final RecordedEvents recorded;
    private final String district;

    Guihua(
            RestTestClient client,
            JsonMapper json,
            EventLog log,
            EventCatalogue catalogue,
            EventReading reading,
            PlaceStore places,
            @Value("${minyi.district}") String district) {
        this.api = new Api(client, json);
        this.places = places;
        this.others = new OtherServices(log, catalogue, json);
        this.recorded = new RecordedEvents(reading, district);
        this.district = district;
        this.youlian = Person.organisation("o1", "youlian").in(district);
        this.worker = Person.worker("w1").of("guihua").in(district);
        this.bureau = Person.bureauOfficer("b1").in(district);
    }

    @EventListener(ApplicationReadyEvent.class)
    void settle() {
        others.say(new CommunityDescribed(
                "guihua",
                "桂花社区",
                List.of(new CommunityDescribed.Membership("canglang", "沧浪街道", LocalDate.of(2012, 10, 26), null))));
        await().atMost(SOON).until(() -> places.streetOf("guihua").equals("canglang"));
    }

    Person of(Person person) {
        return person.in(district);
    }

    /** A project that Youlian carries out. */
    String running() {
        return project(Stage.RUNNING, "youlian", null);
    }

    /** A project that others told of, once it is known here. */
    String project(Stage stage, @Nullable String organisation, @Nullable String leader) {
        var id = UUID.randomUUID().toString().substring(0, 13);
        var kind = leader == null ? TakerKind.ORGANISATION : TakerKind.LEADER;
        others.say(new ProjectRaised(
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
            others.say(new ProjectTakenOn(id, kind, organisation, leader, Instant.EPOCH, "w1"));
            others.say(new ProjectMoved(id, Stage.RAISED, stage, Instant.EPOCH, "w1", null));
        }
        awaitStage(id, stage);
        return id;
    }

    /** The project goes on to another stage, and this service knows. */
    void moves(String project, Stage from, Stage to) {
        others.say(new ProjectMoved(project, from, to, Instant.EPOCH, "w", null));
        awaitStage(project, to);
    }

    private void awaitStage(String project, Stage stage) {
        await().atMost(SOON)
                .until(() -> places.project(project)
                        .filter(it -> it.stage() == stage)
                        .isPresent());
    }

    static Map<String, Object> service(String project) {
        return new HashMap<>(Map.of(
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
                4));
    }

    static Map<String, Object> item(String id, String project, String date) {
        var item = service(project);
        item.putAll(Map.of("id", id, "date", date, "synthetic", true));
        return item;
    }

    ResponseSpec log(Person person, Map<String, Object> service) {
        return api.post(person, ALL, service);
    }

    /** Id of a service that Youlian logged. */
    String logged(String project) {
        return logged(service(project));
    }

    String logged(Map<String, Object> service) {
        return api.body(log(youlian, service).expectStatus().isCreated())
                .get("id")
                .asString();
    }

    ResponseSpec correct(Person person, String id, @Nullable String version, Map<String, Object> body) {
        var request = api.client().put().uri(ALL + "/" + id).headers(person.signsIn());
        if (version != null) request.header("If-Match", version);
        return request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    ResponseSpec strike(Person person, String id, String reason) {
        return api.post(person, ALL + "/" + id + "/void", Map.of("reason", reason));
    }

    JsonNode read(String id) {
        return api.get(ALL + "/" + id);
    }

    List<JsonNode> list(String project) {
        return api.get(ALL + "?limit=100&project=" + project)
                .get("items")
                .valueStream()
                .toList();
    }

    /** Posts a body as it is; answers with the status. */
    int sends(Person person, String path, String body) {
        return api.client()
                .post()
                .uri(path)
                .headers(person.signsIn())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }

    <E extends DomainEvent> List<E> said(Class<E> type, String activity) {
        return recorded.of(TopicFamily.SERVICE_ACTIVITIES, type).stream()
                .filter(it -> it.subject().equals(activity))
                .toList();
    }
}
