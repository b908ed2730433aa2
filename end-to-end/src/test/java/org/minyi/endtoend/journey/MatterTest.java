package org.minyi.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.endtoend.platform.Person;
import tools.jackson.databind.JsonNode;

/** One resident's matter, through every service, by people of five roles with tokens of their own. */
@DisplayName("A matter of the residents of 桂花")
class MatterTest {
    private static final Duration SOON = Duration.ofSeconds(150);
    private static final Map<String, Object> NOTHING = Map.of();

    private final Person resident = Person.named("resident");
    private final Person elsewhere = Person.named("resident8");
    private final Person worker = Person.named("worker");
    private final Person bureau = Person.named("bureau");
    private final Person organisation = Person.named("organisation");

    @Test
    @DisplayName("is raised, supported, decided by ballot, taken on, carried out, and everybody concerned is told")
    void wholeLife() {
        var services = services();
        var project = raise();
        support(project);
        deliberate(project);
        decide(project);
        takeOn(project);
        carryOut(project);
        end(project);

        await().atMost(SOON).untilAsserted(() -> assertThat(services()).isEqualTo(services + 1));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(resident.get("/api/inbox?limit=100")
                                .ok()
                                .json()
                                .get("items")
                                .findValuesAsString("project"))
                        .filteredOn(project::equals)
                        .hasSizeGreaterThanOrEqualTo(7));
    }

    private String raise() {
        var matter = Map.of(
                "title",
                "楼道加一盏灯",
                "summary",
                "三楼到四楼晚上看不见",
                "community",
                "guihua",
                "types",
                List.of(),
                "categories",
                List.of("ENVIRONMENT"));
        Person.STRANGER.post("/api/projects", matter).refused(401);
        organisation.post("/api/projects", matter).refused(403);
        elsewhere.post("/api/projects", matter).refused(403);
        var once = resident.post("/api/projects", matter, "journey-raise-" + Instant.now())
                .ok();
        return once.text("id");
    }

    private void support(String project) {
        elsewhere.put("/api/projects/" + project + "/support").refused(403);
        worker.post("/api/projects/" + project + "/deliberate", NOTHING).refused(409);
        for (var neighbour : List.of("resident2", "resident3", "resident4"))
            Person.named(neighbour).put("/api/projects/" + project + "/support").ok();
        assertThat(read(project).get("supporters").asInt()).isEqualTo(3);
    }

    private void deliberate(String project) {
        resident.post("/api/projects/" + project + "/deliberate", NOTHING).refused(403);
        worker.post("/api/projects/" + project + "/deliberate", NOTHING).ok();
        worker.post("/api/projects/" + project + "/deliberate", NOTHING).refused(409);
    }

    private void decide(String project) {
        resident.post("/api/ballots", ballot(project)).refused(403);
        var ballot = await().atMost(SOON)
                .until(() -> worker.post("/api/ballots", ballot(project)), it -> it.status() == 201);
        var papers = "/api/ballots/" + ballot.text("id") + "/papers";
        elsewhere.post(papers, Map.of("choice", "YES")).refused(403);
        worker.post(papers, Map.of("choice", "YES")).refused(403);
        var receipt = resident.post(papers, Map.of("choice", "YES")).ok().text("receipt");
        Person.named("resident2").post(papers, Map.of("choice", "NO")).ok();
        Person.named("resident2").post(papers, Map.of("choice", "YES")).ok();
        Person.named("resident3").post(papers, Map.of("choice", "YES")).ok();
        assertThat(resident.get(papers + "/" + receipt).ok().json().get("found").asBoolean())
                .isTrue();
        worker.post("/api/ballots/" + ballot.text("id") + "/close", NOTHING).refused(409);
        awaitStage(project, "APPROVED");
        var result = Person.STRANGER
                .get("/api/ballots/" + ballot.text("id"))
                .ok()
                .json()
                .get("result");
        assertThat(result.get("yes").asInt()).isEqualTo(3);
        assertThat(result.get("no").asInt()).isZero();
        resident.post(papers, Map.of("choice", "NO")).refused(409);
    }

    private void takeOn(String project) {
        worker.post("/api/projects/" + project + "/start", NOTHING).refused(409);
        organisation
                .post("/api/projects/" + project + "/bids", Map.of("plan", "一周内装好，三年保修"))
                .ok();
        var bid = read(project).at("/bids/0/id").asString();
        organisation
                .post("/api/projects/" + project + "/bids/" + bid + "/award", NOTHING)
                .refused(403);
        worker.post("/api/projects/" + project + "/bids/" + bid + "/award", NOTHING)
                .ok();
    }

    private void carryOut(String project) {
        var activity = Map.of(
                "project",
                project,
                "date",
                LocalDate.now().toString(),
                "place",
                "桂花新村 12 幢",
                "description",
                "装灯",
                "beneficiaries",
                36,
                "volunteers",
                2);
        await().atMost(SOON)
                .until(() ->
                        organisation.post("/api/service-activities", activity).status() == 409);
        organisation.post("/api/projects/" + project + "/start", NOTHING).ok();
        resident.post("/api/service-activities", activity).refused(403);
        await().atMost(SOON)
                .until(() ->
                        organisation.post("/api/service-activities", activity).status() == 201);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(read(project).get("beneficiaries").asInt()).isEqualTo(36));
    }

    private void end(String project) {
        organisation.post("/api/projects/" + project + "/finish", NOTHING).ok();
        organisation
                .post("/api/projects/" + project + "/evaluate", Map.of("score", 100))
                .refused(403);
        bureau.post("/api/projects/" + project + "/evaluate", Map.of("score", 92, "remarks", "灯亮了"))
                .ok();
        bureau.post("/api/projects/" + project + "/archive", NOTHING).ok();
        assertThat(read(project).get("stage").asString()).isEqualTo("ARCHIVED");
        bureau.post("/api/projects/" + project + "/start", NOTHING).refused(409);
    }

    private static Map<String, Object> ballot(String project) {
        return Map.of(
                "project",
                project,
                "question",
                "是否同意在楼道加一盏灯？",
                "electorate",
                100,
                "closesAt",
                Instant.now().plusSeconds(30).toString(),
                "quorum",
                Map.of("share", 0.02),
                "majority",
                "SIMPLE");
    }

    private long services() {
        return Person.STRANGER
                .get("/api/statistics/types")
                .ok()
                .json()
                .at("/total/services")
                .asLong();
    }

    private JsonNode read(String project) {
        return resident.get("/api/projects/" + project).ok().json();
    }

    private void awaitStage(String project, String stage) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(read(project).get("stage").asString()).isEqualTo(stage));
    }
}
