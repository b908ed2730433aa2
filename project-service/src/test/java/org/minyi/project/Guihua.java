package org.minyi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.minyi.contracts.deliberation.BallotCounted;
import org.minyi.contracts.deliberation.BallotOpened;
import org.minyi.contracts.envelope.DomainEvent;
import org.minyi.contracts.envelope.EventCatalogue;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.servicekit.consuming.EventReading;
import org.minyi.servicekit.outbox.EventLog;
import org.minyi.testkit.access.Api;
import org.minyi.testkit.access.Person;
import org.minyi.testkit.events.OtherServices;
import org.minyi.testkit.events.RecordedEvents;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A community with a resident, a worker and an organisation, the bureau above it, and what they say to this service. */
class Guihua {
    static final Duration SOON = Duration.ofSeconds(20);
    static final Map<String, Object> NOTHING = Map.of();
    private static final Set<String> NOT_TAKEN_ON =
            Set.of("RAISED", "DELIBERATING", "DECIDING", "APPROVED", "WITHDRAWN", "REJECTED");

    final Person resident;
    final Person worker;
    final Person bureau;
    final Person youlian;

    private final Api api;
    private final OtherServices others;
    private final RecordedEvents recorded;
    private final String district;

    Guihua(
            RestTestClient client,
            JsonMapper json,
            EventLog log,
            EventCatalogue catalogue,
            EventReading reading,
            @Value("${minyi.district}") String district) {
        this.api = new Api(client, json);
        this.others = new OtherServices(log, catalogue, json);
        this.recorded = new RecordedEvents(reading, district);
        this.district = district;
        this.resident = neighbour("r1");
        this.worker = Person.worker("w1").of("guihua").in(district);
        this.bureau = Person.bureauOfficer("b1").in(district);
        this.youlian = Person.organisation("o1", "youlian").in(district);
    }

    @EventListener(ApplicationReadyEvent.class)
    void settle() {
        var canglang = Map.of("street", "canglang", "name", "沧浪街道", "from", "2012-10-26");
        imported(
                "/api/communities/import", items(Map.of("id", "guihua", "name", "桂花社区", "streets", List.of(canglang))));
        imported(
                "/api/organisations/import",
                items(Map.of("id", "youlian", "name", "友联爱心社", "kind", "SOCIAL_ORGANISATION")));
    }

    Person neighbour(String id) {
        return Person.resident(id).of("guihua").in(district);
    }

    Person of(Person person) {
        return person.in(district);
    }

    static Map<String, Object> matter() {
        return new HashMap<>(Map.of(
                "title",
                "楼道的灯",
                "summary",
                "晚上看不见",
                "community",
                "guihua",
                "types",
                List.of("COMMUNITY_BUILDING"),
                "categories",
                List.of("CULTURE")));
    }

    static Map<String, Object> items(Object... items) {
        return Map.of("items", List.of(items));
    }

    String raise() {
        return raise(matter());
    }

    String raise(Map<String, Object> matter) {
        var raised = post(resident, "/api/projects", matter).expectStatus().isCreated();
        return body(raised).get("id").asString();
    }

    /** A project as an office brings it in, at a stage. */
    static Map<String, Object> record(String stage) {
        var item = matter();
        item.put("id", "old-" + UUID.randomUUID().toString().substring(0, 8));
        item.put("stage", stage);
        item.put("raisedAt", "2025-01-01T00:00:00Z");
        if (!NOT_TAKEN_ON.contains(stage)) {
            item.put("takenOnBy", Map.of("kind", "ORGANISATION", "organisation", "youlian"));
        }
        return item;
    }

    String projectAt(String stage) {
        return broughtIn(record(stage));
    }

    String projectAt(String stage, String type) {
        var item = record(stage);
        item.put("types", List.of("COMMUNITY_BUILDING", type));
        return broughtIn(item);
    }

    private String broughtIn(Map<String, Object> item) {
        assertThat(imported("/api/projects/import", items(item)).get("added").asInt())
                .isEqualTo(1);
        return item.get("id").toString();
    }

    /** Raised and supported by as many as it takes, and put before the council. */
    String deliberatedOn() {
        var id = raise();
        for (var name : List.of("r2", "r3", "r4"))
            support(neighbour(name), id).expectStatus().isNoContent();
        step(worker, id, "deliberate").expectStatus().isOk();
        return id;
    }

    void ballotOpens(String id) {
        say(new BallotOpened("b-" + id, id, "guihua", "?", Instant.EPOCH, Instant.EPOCH, 100, 0.5, "SIMPLE"));
        awaitStage(id, "DECIDING");
    }

    void ballotPasses(String id) {
        ballotPasses(id, 60, 3);
        awaitStage(id, "APPROVED");
    }

    /** A ballot among a hundred is counted, which passed by the rule it was opened with. */
    void ballotPasses(String id, int yes, int no) {
        ballotOpens(id);
        say(new BallotCounted("b-" + id, id, "guihua", 100, yes, no, 1, 0, true, true, Instant.EPOCH));
    }

    /** How one step stands for a person, as the project's answer lists it. */
    JsonNode next(Person person, String id, String action) {
        return read(person, id)
                .get("next")
                .valueStream()
                .filter(it -> it.get("action").asString().equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError(action + " is not listed"));
    }

    RestTestClient.ResponseSpec support(Person person, String id) {
        return send(HttpMethod.PUT, person, "/api/projects/" + id + "/support", NOTHING);
    }

    RestTestClient.ResponseSpec unsupport(Person person, String id) {
        return send(HttpMethod.DELETE, person, "/api/projects/" + id + "/support", NOTHING);
    }

    RestTestClient.ResponseSpec step(Person person, String id, String step) {
        return step(person, id, step, NOTHING);
    }

    RestTestClient.ResponseSpec step(Person person, String id, String step, Object body) {
        return post(person, "/api/projects/" + id + "/" + step, body);
    }

    RestTestClient.ResponseSpec post(Person person, String path, Object body) {
        return send(HttpMethod.POST, person, path, body);
    }

    RestTestClient.ResponseSpec send(HttpMethod method, Person person, String path, Object body) {
        return api.send(method, person, path, body);
    }

    JsonNode imported(String path, Object body) {
        return body(post(bureau, path, body).expectStatus().isOk());
    }

    RestTestClient.ResponseSpec look(Person person, String id) {
        return api.look(person, "/api/projects/" + id);
    }

    JsonNode read(Person person, String id) {
        return body(look(person, id).expectStatus().isOk());
    }

    RestTestClient.ResponseSpec asked(String path) {
        return api.look(path);
    }

    JsonNode get(String path) {
        return api.get(path);
    }

    JsonNode body(RestTestClient.ResponseSpec answer) {
        return api.body(answer);
    }

    void say(DomainEvent event) {
        others.say(event);
    }

    void awaitStage(String id, String stage) {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(read(resident, id).get("stage").asString()).isEqualTo(stage));
    }

    /** What this service told of a project so far. */
    List<DomainEvent> told(String id) {
        return recorded.of(TopicFamily.PROJECTS).stream()
                .filter(it -> it.subject().equals(id))
                .<DomainEvent>map(it -> it.data())
                .toList();
    }
}
