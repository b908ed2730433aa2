package org.minyi.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.endtoend.faults.WritingPeople.Acknowledged;
import org.minyi.endtoend.platform.Answer;
import org.minyi.endtoend.platform.Person;
import org.minyi.endtoend.platform.Platform;
import tools.jackson.databind.JsonNode;

/** Each part is killed in the middle of a run of writes, with {@code kill -9}, and started again by its watch. */
@DisplayName(
        "After a kill in the middle of writing, every acknowledged write is there once: stored, on its topic and in the copies;")
class KilledPartTest {
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final int BEFORE = 25;
    private static final int AFTER = 25;

    private final Person bureau = Person.named("bureau");
    private final Person worker = Person.named("worker");
    private final Person resident = Person.named("resident");
    private final Person organisation = Person.named("organisation");
    private final List<Person> neighbours = Stream.of("resident2", "resident3", "resident4", "resident5")
            .map(Person::named)
            .toList();

    @BeforeAll
    static void onThisMachine() {
        Platform.origin();
        Assumptions.assumeTrue(
                Platform.isOurs(), "only a platform that ./minyi started here can be killed part by part");
    }

    @ParameterizedTest(name = "{0} with matters that are raised")
    @ValueSource(strings = {"project-service", "store", "kafka"})
    @DisplayName("a part that raising needs")
    void projects(String part) throws Exception {
        var topic = Topic.fromNow("projects");
        var run = UUID.randomUUID().toString();
        var raised = kill(
                part,
                "/api/projects",
                neighbours,
                (person, write) -> Map.of(
                        "title",
                        "第 " + write + " 件小事",
                        "summary",
                        run,
                        "community",
                        "guihua",
                        "types",
                        List.of(),
                        "categories",
                        List.of("ENVIRONMENT")));

        for (var one : raised)
            assertThat(read("/api/projects/" + id(one)).get("title").asString())
                    .isEqualTo(((Map<?, ?>) one.body()).get("title"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topic.events("minyi.project.raised.v1").stream()
                                .filter(it -> it.get("summary").asString().equals(run))
                                .map(it -> it.get("project").asString()))
                        .containsExactlyInAnyOrderElementsOf(ids(raised)));
        for (var person : neighbours) {
            var own = ids(raised.stream().filter(it -> it.person() == person).toList());
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(person.get("/api/subscriptions")
                                    .ok()
                                    .json()
                                    .get("items")
                                    .findValuesAsString("id"))
                            .filteredOn(own::contains)
                            .containsExactlyInAnyOrderElementsOf(own));
        }
    }

    @Test
    @DisplayName("service-log-service with services that are logged, and their sum in the statistics")
    void activities() throws Exception {
        var project = imported("RUNNING", Map.of("kind", "ORGANISATION", "organisation", "youlian"));
        var topic = Topic.fromNow("service-activities");
        awaitKnown(() -> organisation.post("/api/service-activities", activity(project, 1)), 201);
        var logged = kill(
                "service-log-service",
                "/api/service-activities",
                List.of(organisation, organisation, organisation),
                (person, write) -> activity(project, write % 7 + 1));

        var first = 1;
        for (var one : logged)
            assertThat(read("/api/service-activities/" + id(one)).get("state").asString())
                    .isEqualTo("LOGGED");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topic.events("minyi.service-activity.logged.v1").stream()
                                .filter(it -> it.get("project").asString().equals(project))
                                .map(it -> it.get("activity").asString()))
                        .hasSize(logged.size() + first)
                        .containsAll(ids(logged))
                        .doesNotHaveDuplicates());
        long people = first
                + logged.stream()
                        .mapToInt(it -> (Integer) ((Map<?, ?>) it.body()).get("beneficiaries"))
                        .sum();
        await().atMost(SOON).untilAsserted(() -> {
            var counted = read("/api/projects/" + project);
            assertThat(counted.get("services").asInt()).isEqualTo(logged.size() + first);
            assertThat(counted.get("beneficiaries").asLong()).isEqualTo(people);
        });
    }

    @Test
    @DisplayName("deliberation-service with papers that are cast, and the last one of each voter in the count")
    void papers() throws Exception {
        var project = imported("DELIBERATING", null);
        var closing = Instant.now().plusSeconds(100);
        var ballot = awaitKnown(() -> worker.post("/api/ballots", ballot(project, closing)), 201)
                .text("id");
        var topic = Topic.fromNow("ballot-box");
        var papers = "/api/ballots/" + ballot + "/papers";
        var cast = kill(
                "deliberation-service",
                papers,
                neighbours,
                (person, write) -> Map.of("choice", (write + neighbours.indexOf(person)) % 2 == 0 ? "YES" : "NO"));

        for (var one : cast)
            assertThat(read(papers + "/" + one.answer().text("receipt"))
                            .get("found")
                            .asBoolean())
                    .isTrue();
        var receipts = cast.stream().map(it -> it.answer().text("receipt")).toList();
        assertThat(topic.events("minyi.ballot.paper-cast.v1").stream()
                        .filter(it -> it.get("ballot").asString().equals(ballot))
                        .map(it -> it.get("receipt").asString()))
                .containsExactlyInAnyOrderElementsOf(receipts);
        var last = new HashMap<Person, Object>();
        for (var one : cast) last.put(one.person(), ((Map<?, ?>) one.body()).get("choice"));
        long yes = last.values().stream().filter("YES"::equals).count();
        await().atMost(SOON).untilAsserted(() -> {
            var told = read("/api/projects/" + project).at("/ballot/result");
            assertThat(told.path("yes").asLong(-1)).isEqualTo(yes);
            assertThat(told.path("no").asLong(-1)).isEqualTo(neighbours.size() - yes);
        });
    }

    @Test
    @DisplayName("notification-service with bulletins that are published, and the notices of who follows the community")
    void bulletins() throws Exception {
        resident.put("/api/subscriptions/community/guihua").ok();
        var topic = Topic.fromNow("bulletins");
        var run = UUID.randomUUID().toString();
        var published = kill(
                "notification-service",
                "/api/bulletins",
                List.of(worker, worker, worker),
                (person, write) -> Map.of("title", "停水通知 " + write, "body", run, "community", "guihua"));

        for (var one : published)
            assertThat(read("/api/bulletins/" + id(one)).get("body").asString()).isEqualTo(run);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topic.events("minyi.bulletin.published.v1").stream()
                                .map(it -> it.get("bulletin").asString()))
                        .containsExactlyInAnyOrderElementsOf(ids(published)));
        var links = ids(published).stream().map(it -> "/bulletins/" + it).toList();
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(inbox()).filteredOn(links::contains).containsExactlyInAnyOrderElementsOf(links));
    }

    private static List<Acknowledged> kill(String service, String path, List<Person> people, WritingPeople.Body body)
            throws Exception {
        try (var writers = new WritingPeople(path, people, body)) {
            writers.awaitMore(BEFORE);
            new Component(service).kill();
            writers.awaitMore(AFTER);
            return writers.stop();
        }
    }

    private String imported(String stage, @org.jspecify.annotations.Nullable Map<String, Object> taker) {
        var id = "fault-" + UUID.randomUUID().toString().substring(0, 8);
        var item = new HashMap<String, Object>(Map.of(
                "id",
                id,
                "title",
                "断电那天的项目",
                "summary",
                "写到一半时服务被杀",
                "community",
                "guihua",
                "types",
                List.of(),
                "categories",
                List.of("ENVIRONMENT"),
                "stage",
                stage,
                "raisedAt",
                Instant.now().minus(Duration.ofDays(9)).toString(),
                "supporters",
                5));
        if (taker != null) item.put("takenOnBy", taker);
        bureau.post("/api/projects/import", Map.of("items", List.of(item))).ok();
        return id;
    }

    private static Map<String, Object> activity(String project, int beneficiaries) {
        return Map.of(
                "project",
                project,
                "date",
                LocalDate.now().toString(),
                "place",
                "桂花新村 3 幢",
                "description",
                "装灯",
                "beneficiaries",
                beneficiaries,
                "volunteers",
                1);
    }

    private static Map<String, Object> ballot(String project, Instant closing) {
        return Map.of(
                "project",
                project,
                "question",
                "是否同意？",
                "electorate",
                100,
                "closesAt",
                closing.toString(),
                "quorum",
                Map.of("share", 0.02),
                "majority",
                "SIMPLE");
    }

    private static Answer awaitKnown(java.util.concurrent.Callable<Answer> write, int status) {
        return await().atMost(SOON).until(write, it -> it.status() == status);
    }

    private JsonNode read(String path) {
        return resident.get(path).ok().json();
    }

    private List<String> inbox() {
        var links = new java.util.ArrayList<String>();
        for (var next = "/api/inbox?limit=100"; !next.isEmpty(); ) {
            var page = resident.get(next).ok().json();
            links.addAll(page.get("items").findValuesAsString("link"));
            var cursor = page.path("next").asString("");
            next = cursor.isEmpty() ? "" : "/api/inbox?limit=100&cursor=" + cursor;
        }
        return links;
    }

    private static String id(Acknowledged write) {
        var id = write.answer().text("id");
        assertThat(id)
                .as(() -> write.answer().response() + " " + write.answer().body())
                .isNotBlank();
        return id;
    }

    private static List<String> ids(List<Acknowledged> writes) {
        return writes.stream().map(KilledPartTest::id).toList();
    }
}
