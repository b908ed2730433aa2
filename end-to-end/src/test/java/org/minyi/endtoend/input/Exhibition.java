package org.minyi.endtoend.input;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minyi.endtoend.platform.Answer;
import org.minyi.endtoend.platform.Person;

/** Makes exhibits, as the bureau, over the same operations as everybody. */
final class Exhibition {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Person BUREAU = Person.named("bureau");

    private Exhibition() {}

    static Exhibits in(String community, String organisation, Person voter) {
        var running = imported(Map.of(
                "community",
                community,
                "stage",
                "RUNNING",
                "takenOnBy",
                Map.of("kind", "ORGANISATION", "organisation", organisation)));
        var deciding = imported(Map.of("community", community, "stage", "DELIBERATING"));
        var ballot = made("/api/ballots", ballot(deciding));
        var activity = made("/api/service-activities", activity(running));
        var bulletin = made("/api/bulletins", Map.of("title", "告示", "body", "一张告示", "community", community));
        var receipt = await().atMost(SOON)
                .until(
                        () -> voter.post("/api/ballots/" + ballot + "/papers", Map.of("choice", "YES")),
                        it -> it.status() == 201)
                .text("receipt");
        await().atMost(SOON)
                .until(() -> read("/api/projects/" + deciding).text("stage").equals("DECIDING"));
        await().atMost(SOON)
                .until(() ->
                        read("/api/projects/" + running).json().path("services").asInt() == 1);
        return new Exhibits(community, running, deciding, ballot, receipt, activity, photo(activity), bulletin);
    }

    private static String imported(Map<String, Object> what) {
        var item = new HashMap<>(what);
        item.putAll(Map.of(
                "id",
                "input-" + UUID.randomUUID().toString().substring(0, 13),
                "title",
                "试一试",
                "summary",
                "一件展品",
                "types",
                List.of(),
                "categories",
                List.of("CULTURE"),
                "raisedAt",
                "2026-01-01T00:00:00Z",
                "synthetic",
                true));
        var answer = BUREAU.post("/api/projects/import", Map.of("items", List.of(item)))
                .ok();
        if (answer.json().path("added").asInt() != 1) throw new IllegalStateException(answer.body());
        return item.get("id").toString();
    }

    private static Map<String, Object> ballot(String project) {
        return Map.of(
                "project",
                project,
                "question",
                "同意吗？",
                "closesAt",
                Instant.now().plus(30, ChronoUnit.DAYS).toString(),
                "electorate",
                100,
                "majority",
                "SIMPLE");
    }

    private static Map<String, Object> activity(String project) {
        return Map.of(
                "project",
                project,
                "date",
                "2026-01-02",
                "place",
                "桂花树下",
                "description",
                "一次服务",
                "beneficiaries",
                1,
                "volunteers",
                1);
    }

    /** A service may not have heard of the project yet. */
    private static String made(String path, Map<String, Object> body) {
        return await().atMost(SOON)
                .until(() -> BUREAU.post(path, body), it -> it.status() == 201)
                .text("id");
    }

    private static String photo(String activity) {
        var form = BodyPublishers.ofByteArray(BadUpload.form(BadUpload.picture(), "一张照片"));
        return BUREAU.send(
                        "POST",
                        "/api/service-activities/" + activity + "/photos",
                        form,
                        Map.of("Content-Type", BadUpload.TYPE))
                .ok()
                .text("id");
    }

    private static Answer read(String path) {
        return BUREAU.get(path).ok();
    }
}
