package org.minyi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.minyi.project.Guihua.items;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.contracts.envelope.DomainEvent;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.ProjectRaised;
import org.minyi.contracts.project.Stage;
import org.springframework.beans.factory.annotation.Autowired;

@InGuihua
@DisplayName("Bringing in what an office has")
class ImportTest {
    @Autowired
    private Guihua guihua;

    @Test
    @DisplayName("an office brings its projects in, refused items say why, and bringing them in again changes nothing")
    void imports() {
        var good = Guihua.record("RUNNING");
        var id = good.get("id").toString();
        var bad = new HashMap<>(good);
        bad.put("id", id + "-2");
        bad.put("community", "nowhere");

        var first = guihua.imported("/api/projects/import", items(good, bad, Map.of("id", 7)));
        var second = guihua.imported("/api/projects/import", items(good));

        assertThat(first.get("added").asInt()).isEqualTo(1);
        assertThat(first.at("/refused/0/errors/0/pointer").asString()).isEqualTo("/community");
        assertThat(first.get("refused").size()).isEqualTo(2);
        assertThat(second.get("added").asInt()).isZero();
        assertThat(second.get("alreadyThere").asInt()).isEqualTo(1);
        assertThat(guihua.read(guihua.resident, id).get("stage").asString()).isEqualTo("RUNNING");
    }

    @ParameterizedTest
    @EnumSource(names = {"RAISED", "DECIDING", "RUNNING", "SUSPENDED", "ARCHIVED"})
    @DisplayName(
            "a project's story says that it was brought in and where it stood; no step is made up, and copies end where it stands")
    void truthful(Stage stage) {
        var before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var id = guihua.projectAt(stage.name());

        var story = guihua.read(guihua.resident, id).get("story");
        assertThat(story.findValuesAsString("kind")).containsExactly("RAISED", "IMPORTED");
        assertThat(story.at("/1/to").asString()).isEqualTo(stage.name());
        assertThat(Instant.parse(story.at("/1/at").asString())).isBetween(before, Instant.now());
        var told = await().atMost(Guihua.SOON).until(() -> guihua.told(id), events -> standing(events) == stage);
        assertThat(told.stream().filter(ProjectMoved.class::isInstance).map(it -> ((ProjectMoved) it).imported()))
                .hasSize(stage == Stage.RAISED ? 0 : 1)
                .allMatch(Boolean.TRUE::equals);
    }

    /** Where a copy of the project stands that applies these events in order. */
    private static @Nullable Stage standing(List<DomainEvent> told) {
        Stage stage = null;
        for (var event : told) {
            if (event instanceof ProjectRaised) stage = Stage.RAISED;
            if (event instanceof ProjectMoved moved && moved.from() == stage) stage = moved.to();
        }
        return stage;
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

        assertThat(guihua.imported("/api/projects/import", body).get("refused").size())
                .isEqualTo(1);
        guihua.look(guihua.bureau, "bad-taker").expectStatus().isNotFound();
    }

    @Test
    @DisplayName("a project with control characters in its words is refused by itself, the others are brought in")
    void characters() {
        var good = Guihua.record("RUNNING");
        var bad = Guihua.record("RUNNING");
        bad.put("summary", "a\u001bb");

        var result = guihua.imported("/api/projects/import", items(bad, good));

        assertThat(result.get("added").asInt()).isEqualTo(1);
        assertThat(result.at("/refused/0/index").asInt()).isZero();
        assertThat(result.at("/refused/0/errors/0/pointer").asString()).isEqualTo("/summary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01", "-999999999-01-01", "0001-01-01", "2201-01-01"})
    @DisplayName("a community with an absurd date is refused, not stored")
    void absurdDates(String from) {
        var body =
                "{\"items\":[{\"id\":\"absurd\",\"name\":\"a\",\"streets\":[{\"street\":\"canglang\",\"name\":\"b\",\"from\":\""
                        + from + "\"}]}]}";

        assertThat(guihua.imported("/api/communities/import", body)
                        .get("refused")
                        .size())
                .isEqualTo(1);
        assertThat(guihua.get("/api/communities").get("items").findValuesAsString("code"))
                .doesNotContain("absurd");
    }
}
