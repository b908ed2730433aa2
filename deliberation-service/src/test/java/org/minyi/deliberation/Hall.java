package org.minyi.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minyi.contracts.envelope.EventCatalogue;
import org.minyi.contracts.project.Category;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.ProjectRaised;
import org.minyi.contracts.project.ProjectType;
import org.minyi.contracts.project.Stage;
import org.minyi.deliberation.place.PlaceStore;
import org.minyi.servicekit.consuming.EventReading;
import org.minyi.servicekit.outbox.EventLog;
import org.minyi.testkit.access.Api;
import org.minyi.testkit.access.Person;
import org.minyi.testkit.events.OtherServices;
import org.minyi.testkit.events.RecordedEvents;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tests do in the community of Guihua: raise projects, open ballots, vote. */
public final class Hall {
    public static final Duration SOON = Duration.ofSeconds(30);

    private final ApplicationContext context;
    private final Api api;
    private final PlaceStore places;
    private final HallClock clock;
    private final String district;

    public Hall(ApplicationContext context) {
        this.context = context;
        this.api = new Api(context.getBean(RestTestClient.class), context.getBean(JsonMapper.class));
        this.places = context.getBean(PlaceStore.class);
        this.clock = context.getBean(HallClock.class);
        this.district = context.getEnvironment().getRequiredProperty("minyi.district");
    }

    public String district() {
        return district;
    }

    public Instant inTwoMinutes() {
        return clock.instant().plus(2, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MILLIS);
    }

    public Person worker() {
        return Person.worker("w1").of("guihua").in(district);
    }

    public Person resident(String name) {
        return Person.resident(name).of("guihua").in(district);
    }

    public RecordedEvents recorded() {
        return new RecordedEvents(context.getBean(EventReading.class), district);
    }

    public String raised() {
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

    public String deliberating() {
        var id = raised();
        others().say(new ProjectMoved(id, Stage.RAISED, Stage.DELIBERATING, Instant.EPOCH, "w", null));
        await().atMost(SOON).until(() -> places.project(id).orElseThrow().stage() == Stage.DELIBERATING);
        return id;
    }

    public static Map<String, Object> ballot(String project, Instant closesAt, int electorate, double quorum) {
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

    /** An id of a ballot on a new project that is open for two minutes. */
    public String open() {
        return open(deliberating(), inTwoMinutes(), 100, 0.03);
    }

    public String open(String project, Instant closesAt, int electorate, double quorum) {
        return read(post(worker(), "/api/ballots", ballot(project, closesAt, electorate, quorum))
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
    }

    public JsonNode cast(Person person, String ballot, String choice, String key) {
        return read(tryToCast(person, ballot, choice, key).expectStatus().isCreated());
    }

    public ResponseSpec tryToCast(Person person, String ballot, String choice, String key) {
        return post(person, "/api/ballots/" + ballot + "/papers", Map.of("choice", choice), key);
    }

    public void castInTheHall(String ballot, String voter, String choice) {
        post(worker(), "/api/ballots/" + ballot + "/papers/hall", Map.of("choice", choice, "voter", voter))
                .expectStatus()
                .isCreated();
    }

    /** The ballot once its time is over and it is counted. */
    public JsonNode counted(String ballot) {
        clock.putForward(Duration.ofMinutes(2));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                get("/api/ballots/" + ballot).get("state").asString())
                        .isEqualTo("COUNTED"));
        return get("/api/ballots/" + ballot);
    }

    public JsonNode get(String path) {
        return api.get(path);
    }

    public JsonNode get(Person person, String path) {
        return api.get(person, path);
    }

    /** The lines of a counted ballot's export. */
    public List<String> export(String ballot) {
        return api.text(api.look("/api/ballots/" + ballot + "/export")
                        .expectStatus()
                        .isOk())
                .lines()
                .toList();
    }

    public ResponseSpec post(Person person, String path, Object body) {
        return api.post(person, path, body);
    }

    public ResponseSpec post(Person person, String path, Object body, String key) {
        return api.post(person, path, body, key);
    }

    public JsonNode read(ResponseSpec response) {
        return api.body(response);
    }

    private OtherServices others() {
        return new OtherServices(context.getBean(EventLog.class), context.getBean(EventCatalogue.class), api.json());
    }
}
