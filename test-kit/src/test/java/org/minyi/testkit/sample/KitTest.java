package org.minyi.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.notification.BulletinPublished;
import org.minyi.servicekit.consuming.EventReading;
import org.minyi.servicekit.store.CopyStore;
import org.minyi.testkit.ServiceTest;
import org.minyi.testkit.access.AccessWalk;
import org.minyi.testkit.access.Person;
import org.minyi.testkit.events.RecordedEvents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
@DisplayName("What every service gets from the kit")
class KitTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private RestTestClient client;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EventReading reading;

    @Autowired
    private CopyStore<SampleApplication.Seen> seen;

    @Autowired
    private Tallying tallying;

    @Autowired
    private MongoClient mongo;

    @Value("${minyi.district}")
    private String district;

    @Value("${minyi.store.database}")
    private String database;

    private Person worker;

    @BeforeEach
    void worker() {
        worker = Person.worker("w1").in(district);
        SampleApplication.poison = "";
    }

    @Test
    @DisplayName("a write is answered, told on its topic as a CloudEvent, and cleared from the outbox")
    void tells() {
        var id = add("told", "k-told").get("id").toString();

        await().atMost(SOON).untilAsserted(() -> assertThat(records(id)).hasSize(1));
        var record = new RecordedEvents(reading, district)
                .records(TopicFamily.BULLETINS.topic(district)).stream()
                        .filter(it -> it.key().equals(id))
                        .findFirst()
                        .orElseThrow();
        assertThat(header(record, "ce_type")).isEqualTo("minyi.bulletin.published.v1");
        assertThat(header(record, "ce_source")).isEqualTo("/" + district + "/sample-service");
        assertThat(header(record, "ce_id")).isEqualTo("notes:" + id + ":1");
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                notes().find(Filters.eq("_id", id)).first().getList("outbox", Document.class))
                        .isEmpty());
    }

    @Test
    @DisplayName("repeating a POST with its key does it once; another body under the same key is refused")
    void repeats() {
        var first = add("once", "k-once");
        var second = add("once", "k-once");

        assertThat(second).isEqualTo(first);
        post(worker, "k-once", Map.of("title", "twice", "weight", 1))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    @DisplayName("twenty people who add and edit at once lose nothing, and every edit is told once in order")
    void races() throws Exception {
        var id = add("raced", "k-raced").get("id").toString();
        var edits = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 20; i++) {
            int n = i;
            edits.add(() -> client.put()
                    .uri("/api/notes/{id}", id)
                    .headers(worker.signsIn())
                    .header("If-Match", "*")
                    .header("Idempotency-Key", "race-" + n)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("title", "raced " + n, "weight", 1))
                    .exchange()
                    .expectStatus()
                    .isOk());
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(edits)) done.get();
        }

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(new HashSet<>(sequences(id))).hasSize(21));
        var order = new ArrayList<>(new java.util.LinkedHashSet<>(sequences(id)));
        assertThat(order).isSorted();
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(seen.find(id).orElseThrow().times()).isEqualTo(21));
    }

    @Test
    @DisplayName("a wish for another form than there is changes nothing, and is no reason to work in vain")
    void strangeWish() {
        for (var wish : List.of("application/xml", "nonsense", "text/html;q=x")) {
            client.post()
                    .uri("/api/notes")
                    .headers(worker.signsIn())
                    .header("Accept", wish)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("title", "wished", "weight", 1))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_JSON);
            client.get()
                    .uri("/api/notes/nowhere")
                    .header("Accept", wish)
                    .exchange()
                    .expectStatus()
                    .isNotFound()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
    }

    @Test
    @DisplayName("an edit of a version that is no longer the newest answers 412, without a version 428")
    void guards() {
        var id = add("guarded", "k-guarded").get("id").toString();

        edit(id, "\"1\"").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
        edit(id, "\"1\"").expectStatus().isEqualTo(412);
        for (var wrong : List.of("\"-1\"", "\"a\"", "**", "\"99999999999999999999\"", "\"\""))
            edit(id, wrong).expectStatus().isEqualTo(412);
        client.put()
                .uri("/api/notes/{id}", id)
                .headers(worker.signsIn())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("title", "x", "weight", 1))
                .exchange()
                .expectStatus()
                .isEqualTo(428);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN,有些内容填得不对，请按提示改正。",
        "zh-Hant-TW,有些內容填得不對，請按提示改正。",
        "en-GB,Some of what was entered needs correcting; see the notes."
    })
    @DisplayName("bad input is refused field by field in the caller's language")
    void speaks(String language, String sentence) {
        client.post()
                .uri("/api/notes")
                .headers(worker.signsIn())
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("title", " "))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:minyi:problem:invalid")
                .jsonPath("$.detail")
                .isEqualTo(sentence)
                .jsonPath("$.errors.length()")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": 7, \"weight\": 1} | 400",
                "{\"title\": \"a\", \"weight\": \"1\"} | 400",
                "{\"title\": \"a\", \"weight\": 1.5} | 400",
                "{\"title\": [\"a\"], \"weight\": 1} | 400",
                "{\"title\": \"a\", \"weight\": 1, \"day\": []} | 400",
                "{\"title\": \"a\", \"weight\": 1, \"words\": [null]} | 400",
                "{\"title\": \"a\\u0000\", \"weight\": 1} | 400",
                "{\"title\": \"a\\u009b\", \"weight\": 1} | 400",
                "{\"title\": \"a\\ud83d\", \"weight\": 1} | 400",
                "{\"title\": \"a\\n\\ud83d\\ude00\", \"weight\": 1} | 200",
                "{\"title\": | 400",
                "[] | 400",
                "null | 400",
                "'' | 400"
            })
    @DisplayName("a body of wrong types or shape is a 400, never a 500")
    void wrongTypes(String body, int status) {
        client.post()
                .uri("/api/notes")
                .headers(worker.signsIn())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    @Test
    @DisplayName(
            "ten megabytes, an unknown format, an unknown method and a foreign cursor are refused as what they are")
    void limits() {
        post(worker, "k-large", Map.of("title", "x".repeat(10_000_000), "weight", 1))
                .expectStatus()
                .isEqualTo(413);
        client.post()
                .uri("/api/notes")
                .headers(worker.signsIn())
                .contentType(MediaType.TEXT_PLAIN)
                .body("x")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
        client.delete()
                .uri("/api/notes")
                .headers(worker.signsIn())
                .exchange()
                .expectStatus()
                .isForbidden();
        client.get().uri("/api/notes?cursor=zzzz").exchange().expectStatus().isBadRequest();
        client.get().uri("/api/notes?limit=0").exchange().expectStatus().isBadRequest();
        client.get().uri("/api/notes/none").exchange().expectStatus().isNotFound();
        post(worker, "a key with spaces", Map.of("title", "x", "weight", 1))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    @DisplayName("a list pages by cursor without losing or repeating an item")
    void pages() {
        for (int i = 0; i < 7; i++) add("page " + i % 3, "k-page-" + i);
        var titles = new ArrayList<String>();
        var ids = new HashSet<String>();
        var next = "";
        do {
            var page = client.get()
                    .uri("/api/notes?limit=2&cursor=" + next)
                    .exchange()
                    .expectBody(Document.class)
                    .returnResult()
                    .getResponseBody();
            page.getList("items", Map.class).forEach(item -> {
                titles.add(item.get("title").toString());
                ids.add(item.get("id").toString());
            });
            next = page.getString("next");
        } while (next != null);

        assertThat(titles).isSorted().hasSize(ids.size());
        assertThat(ids.size()).isEqualTo((int) notes().countDocuments());
    }

    @Test
    @DisplayName("what a crash left in an outbox is published by the sweep")
    void sweeps() {
        var id = add("crashed", "k-crashed").get("id").toString();
        await().atMost(SOON).untilAsserted(() -> assertThat(records(id)).hasSize(1));
        var entry = new Document(Map.of(
                "id",
                "notes:" + id + ":2",
                "type",
                "minyi.bulletin.published.v1",
                "subject",
                id,
                "time",
                Date.from(Instant.now()),
                "sequence",
                2L,
                "body",
                "{\"bulletin\":\"" + id + "\",\"title\":\"left behind\",\"publishedAt\":\"2026-01-01T00:00:00Z\"}"));
        entry.append("traceparent", null);
        notes().updateOne(
                        Filters.eq("_id", id),
                        Updates.combine(
                                Updates.set("outbox", List.of(entry)), Updates.set("pendingSince", new Date())));

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(seen.find(id).orElseThrow().title()).isEqualTo("left behind"));
    }

    @Test
    @DisplayName("an event that cannot be applied is parked, the next ones go on, and an operator replays it")
    void parks() {
        SampleApplication.poison = "bad";
        var bad = add("bad apple", "k-bad").get("id").toString();
        var good = add("good apple", "k-good").get("id").toString();
        await().atMost(SOON).untilAsserted(() -> assertThat(seen.find(good)).isPresent());
        var operator = Person.operator("o1").in(district);
        var parked = await().atMost(SOON).until(() -> parked(operator), it -> it.contains(bad));
        assertThat(parked).contains("poisoned").doesNotContain("bad apple");
        var id = Document.parse(parked)
                .getList("items", Document.class)
                .getFirst()
                .getString("id");

        client.post()
                .uri("/api/parked/{id}/replay", id)
                .headers(operator.signsIn())
                .exchange()
                .expectStatus()
                .isEqualTo(409);
        SampleApplication.poison = "";
        client.post()
                .uri("/api/parked/{id}/replay", id)
                .headers(operator.signsIn())
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(seen.find(bad)).isPresent();
        assertThat(parked(operator)).doesNotContain(bad);
    }

    @Test
    @DisplayName("a consumer of batches applies each event once, and parks only the one that cannot be applied")
    void batches() {
        var titles = IntStream.range(0, 60)
                .mapToObj(i -> i == 20 ? Tallying.IMPOSSIBLE : "zz" + i)
                .toList();
        var ids = titles.stream()
                .map(title -> add(title, "k-" + title).get("id").toString())
                .toList();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tallied("z"))
                        .containsExactlyInAnyOrderElementsOf(titles.stream()
                                .filter(title -> title.startsWith("z"))
                                .toList()));
        var operator = Person.operator("o1").in(district);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(parked(operator))
                        .contains(ids.get(20), "cannot be tallied")
                        .doesNotContain(ids.get(21)));
    }

    private List<String> tallied(String letter) {
        return tallying.tallies().find(letter).map(Tallying.Tally::titles).orElse(List.of());
    }

    @Test
    @DisplayName("tokens that are forged, expired or of another district open nothing")
    void tokens() {
        for (var token : List.of(
                worker.forgedToken(),
                worker.expiredToken(),
                worker.in("elsewhere").token(),
                "junk")) {
            client.get()
                    .uri("/api/notes")
                    .header("Authorization", "Bearer " + token)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }
    }

    @Test
    @DisplayName("every endpoint is in the table, and every door opens to exactly those the table names")
    void doors() {
        var walk = new AccessWalk(context, client);

        walk.everyEndpointIsNamed();
        walk.everyDoorOpensToExactlyThoseItNames();
    }

    private Map<?, ?> add(String title, String key) {
        return post(worker, key, Map.of("title", title, "weight", 1))
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
    }

    private RestTestClient.ResponseSpec post(Person person, String key, Map<String, Object> body) {
        return client.post()
                .uri("/api/notes")
                .headers(person.signsIn())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private RestTestClient.ResponseSpec edit(String id, String version) {
        return client.put()
                .uri("/api/notes/{id}", id)
                .headers(worker.signsIn())
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("title", "edited", "weight", 1))
                .exchange();
    }

    private String parked(Person operator) {
        return client.get()
                .uri("/api/parked")
                .headers(operator.signsIn())
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private List<BulletinPublished> records(String id) {
        return new RecordedEvents(reading, district)
                .of(TopicFamily.BULLETINS, BulletinPublished.class).stream()
                        .filter(it -> it.bulletin().equals(id))
                        .toList();
    }

    private List<Long> sequences(String id) {
        return new RecordedEvents(reading, district)
                .of(TopicFamily.BULLETINS).stream()
                        .filter(it -> it.subject().equals(id))
                        .map(it -> it.sequence())
                        .toList();
    }

    private com.mongodb.client.MongoCollection<Document> notes() {
        return mongo.getDatabase(database).getCollection("notes");
    }

    private static String header(org.apache.kafka.clients.consumer.ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
