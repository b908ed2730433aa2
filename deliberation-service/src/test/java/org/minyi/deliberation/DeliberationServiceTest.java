package org.minyi.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.minyi.deliberation.Hall.SOON;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.contracts.deliberation.BallotCounted;
import org.minyi.contracts.deliberation.BallotOpened;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.testkit.access.AccessWalk;
import org.minyi.testkit.access.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@BallotTest
@DisplayName("deliberation-service")
class DeliberationServiceTest {
    @Autowired
    private RestTestClient client;

    @Autowired
    private ApplicationContext context;

    private Hall hall;

    @BeforeEach
    void hall() {
        hall = new Hall(context);
    }

    @Test
    @DisplayName(
            "papers are counted once a voter, the last one; the result is told and can be recounted from the export")
    void counts() {
        var ballot = hall.open();
        var first = hall.cast(hall.resident("a"), ballot, "NO", "k1");
        hall.cast(hall.resident("b"), ballot, "YES", "k2");
        hall.cast(hall.resident("c"), ballot, "ABSTAIN", "k3");
        var again = hall.cast(hall.resident("a"), ballot, "YES", "k4");
        var repeated = hall.cast(hall.resident("a"), ballot, "YES", "k4");
        hall.castInTheHall(ballot, "b", "NO");

        assertThat(first.get("replaces").asBoolean()).isFalse();
        assertThat(again.get("replaces").asBoolean()).isTrue();
        assertThat(repeated.get("receipt")).isEqualTo(again.get("receipt"));
        assertThat(hall.get("/api/ballots/" + ballot).has("result")).isFalse();
        var trace = hall.get(
                "/api/ballots/" + ballot + "/papers/" + first.get("receipt").asString());
        assertThat(trace.get("found").asBoolean()).isTrue();
        hall.post(hall.worker(), "/api/ballots/" + ballot + "/close", Map.of())
                .expectStatus()
                .isEqualTo(409);

        var counted = hall.counted(ballot);
        assertThat(counted.at("/result/yes").asInt()).isEqualTo(1);
        assertThat(counted.at("/result/no").asInt()).isEqualTo(1);
        assertThat(counted.at("/result/abstain").asInt()).isEqualTo(1);
        assertThat(counted.at("/result/passed").asBoolean()).isFalse();
        assertThat(counted.at("/result/steps/0/text").asString()).isEqualTo("有权投票 100 人，参加 3 人。");
        hall.tryToCast(hall.resident("d"), ballot, "YES", "k5").expectStatus().isEqualTo(409);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                hall.recorded().of(TopicFamily.DELIBERATIONS, BallotCounted.class).stream()
                                        .filter(it -> it.ballot().equals(ballot)))
                        .hasSize(1));
        var export = hall.export(ballot);
        assertThat(export.stream().filter(line -> line.contains("\"choice\""))).hasSize(5);
        assertThat(String.join("\n", export)).contains("\"closed\":true").doesNotContain("\"a\"");
    }

    @Test
    @DisplayName(
            "a ballot is opened only for a project in deliberation, one at a time, by an office that serves the community")
    void opening() {
        var project = hall.deliberating();
        var inTwoMinutes = hall.inTwoMinutes();
        hall.post(hall.worker(), "/api/ballots", Hall.ballot(hall.raised(), inTwoMinutes, 10, 0.1))
                .expectStatus()
                .isEqualTo(409);
        hall.post(
                        Person.worker("w2").of("lihe").in(hall.district()),
                        "/api/ballots",
                        Hall.ballot(project, inTwoMinutes, 10, 0.1))
                .expectStatus()
                .isForbidden();
        hall.post(
                        hall.worker(),
                        "/api/ballots",
                        Hall.ballot(project, Instant.now().minusSeconds(60), 10, 0.1))
                .expectStatus()
                .isBadRequest();
        hall.post(hall.worker(), "/api/ballots", Hall.ballot("nowhere", inTwoMinutes, 10, 0.1))
                .expectStatus()
                .isBadRequest();

        var id = hall.open(project, inTwoMinutes, 10, 0.1);
        hall.post(hall.worker(), "/api/ballots", Hall.ballot(project, inTwoMinutes, 10, 0.1))
                .expectStatus()
                .isEqualTo(409);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                hall.recorded().of(TopicFamily.DELIBERATIONS, BallotOpened.class).stream()
                                        .map(BallotOpened::ballot))
                        .contains(id));
        hall.post(hall.worker(), "/api/ballots/" + id + "/cancel", Map.of("reason", "问题写错了"))
                .expectStatus()
                .isOk();
        hall.tryToCast(hall.resident("a"), id, "YES", "k").expectStatus().isEqualTo(409);
    }

    @Test
    @DisplayName("only verified residents of the community vote, and see the ballots that are theirs")
    void voters() {
        var id = hall.open();
        hall.tryToCast(Person.resident("x").of("lihe").in(hall.district()), id, "YES", "k")
                .expectStatus()
                .isForbidden();
        hall.cast(hall.resident("v"), id, "YES", "v1");

        assertThat(hall.get(hall.resident("v"), "/api/ballots/mine?limit=100")
                        .get("items")
                        .findValuesAsString("id"))
                .contains(id);
        var one = hall.get(hall.resident("v"), "/api/ballots/" + id);
        assertThat(one.at("/mine/voted").asBoolean()).isTrue();
        assertThat(one.get("turnout").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{",
                "{\"choice\":\"MAYBE\"}",
                "{\"choice\":1}",
                "{\"choice\":\"YES\",\"voter\":\"..\"}",
                "{\"project\":\"p\",\"question\":\"?\",\"opensAt\":\"0001-01-01T00:00:00Z\",\"closesAt\":\"2026-12-31T00:00:00Z\",\"electorate\":10,\"majority\":\"SIMPLE\"}",
                "{\"project\":\"p\",\"question\":\"?\",\"closesAt\":\"tomorrow\",\"electorate\":10,\"majority\":\"SIMPLE\"}",
                "{\"project\":\"p\",\"question\":\"?\",\"closesAt\":\"+999999999-01-01T00:00:00Z\",\"electorate\":99999999999,\"majority\":\"SIMPLE\"}",
                "{\"project\":\"p\",\"question\":\"?\",\"closesAt\":\"2099-01-01T00:00:00Z\",\"electorate\":-1,\"majority\":\"SIMPLE\",\"quorum\":{\"share\":\"NaN\"}}"
            })
    @DisplayName("what is no ballot and no paper is refused with a reason")
    void badInput(String body) {
        for (var path : List.of(
                "/api/ballots",
                "/api/ballots/nowhere/papers/hall",
                "/api/ballots/nowhere/cancel",
                "/api/ballots/nowhere/close")) {
            assertThat(client.post()
                            .uri(path)
                            .headers(hall.worker().signsIn())
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(body)
                            .exchange()
                            .returnResult()
                            .getStatus()
                            .value())
                    .as(path)
                    .isBetween(400, 499);
        }
        client.get().uri("/api/ballots?state=NONE").exchange().expectStatus().isBadRequest();
    }

    @Test
    @DisplayName("every endpoint is in the table, and every door opens to exactly those it names")
    void doors() {
        var walk = new AccessWalk(context, client);
        walk.everyEndpointIsNamed();
        walk.everyDoorOpensToExactlyThoseItNames();
    }
}
