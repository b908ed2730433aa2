package org.minyi.deliberation.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.deliberation.BallotTest;
import org.minyi.deliberation.Hall;
import org.minyi.servicekit.store.AggregateStores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@BallotTest
@DisplayName("A paper in the ballot box")
class PaperTest {
    @Autowired
    private ApplicationContext context;

    private Hall hall;

    @BeforeEach
    void hall() {
        hall = new Hall(context);
    }

    @Test
    @DisplayName("carries no trace, no exact time and nothing else that leads to a request or a person")
    void leadsNowhere() {
        var ballot = hall.open();
        hall.cast(hall.resident("secretive"), ballot, "YES", "my-own-key");

        var paper = papers(ballot).getFirst();

        assertThat(StreamSupport.stream(paper.headers().spliterator(), false).map(it -> it.key()))
                .containsExactlyInAnyOrder(
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_time",
                        "ce_subject",
                        "ce_sequence",
                        "content-type");
        assertThat(Instant.parse(header(paper, "ce_time")).getEpochSecond() % 60)
                .isZero();
        assertThat(paper.timestamp() % 60_000).isZero();
        assertThat(new String(paper.value(), StandardCharsets.UTF_8) + paper.headers())
                .doesNotContain("secretive", "my-own-key");
    }

    @Test
    @DisplayName("is one paper with one receipt however often it is sent, also where a crash left it in the log twice")
    void once() {
        var ballot = hall.open();
        var first = receipt(hall.cast(hall.resident("a"), ballot, "YES", "k1"));
        forgetItIsInTheBox(first);
        hall.cast(hall.resident("a"), ballot, "NO", "k2");

        var again = receipt(hall.cast(hall.resident("a"), ballot, "YES", "k1"));

        assertThat(again).isEqualTo(first);
        assertThat(papers(ballot).stream().map(it -> header(it, "ce_id")))
                .containsExactly("papers:" + first + ":1", anyOther(ballot, first), "papers:" + first + ":1");
        assertThat(hall.get("/api/ballots/" + ballot + "/papers/" + first)
                        .get("found")
                        .asBoolean())
                .isTrue();
        assertThat(hall.counted(ballot).at("/result/no").asInt()).isEqualTo(1);
        assertThat(hall.export(ballot).stream().filter(line -> line.contains("\"choice\"")))
                .hasSize(2);
    }

    @Test
    @DisplayName("is not found by its receipt before the box has it")
    void notYet() {
        var ballot = hall.open();
        var receipt = receipt(hall.cast(hall.resident("a"), ballot, "YES", "k1"));
        forgetItIsInTheBox(receipt);

        assertThat(hall.get("/api/ballots/" + ballot + "/papers/" + receipt)
                        .get("found")
                        .asBoolean())
                .isFalse();
    }

    @Test
    @DisplayName("is refused with a reason where its key came with another choice or for another voter before")
    void reusedKey() {
        var ballot = hall.open();
        var hallPapers = "/api/ballots/" + ballot + "/papers/hall";
        hall.cast(hall.resident("a"), ballot, "YES", "k1");
        hall.post(hall.worker(), hallPapers, Map.of("choice", "YES", "voter", "12"), "h1");

        var otherChoice = hall.tryToCast(hall.resident("a"), ballot, "NO", "k1");
        var otherVoter = hall.post(hall.worker(), hallPapers, Map.of("choice", "YES", "voter", "13"), "h1");

        for (var refused : List.of(otherChoice, otherVoter)) {
            var problem = hall.read(refused.expectStatus().isEqualTo(422));
            assertThat(problem.get("type").asString()).endsWith("idempotency-key-reused");
            assertThat(problem.get("detail").asString()).isNotBlank();
        }
        assertThat(papers(ballot)).hasSize(2);
    }

    @Test
    @DisplayName("of the hall names its voter by a number, which is not in it; a name is refused with a reason")
    void hallNumber() {
        var ballot = hall.open();
        var path = "/api/ballots/" + ballot + "/papers/hall";
        hall.post(hall.worker(), path, Map.of("choice", "NO", "voter", "house-3-402"))
                .expectStatus()
                .isCreated();

        var problem = hall.read(hall.post(hall.worker(), path, Map.of("choice", "NO", "voter", "三号楼 402"))
                .expectStatus()
                .isBadRequest());

        assertThat(problem.toString()).contains("/voter", "请填名册编号");
        var paper = papers(ballot).getFirst();
        assertThat(new String(paper.value(), StandardCharsets.UTF_8))
                .contains("\"HALL\"")
                .doesNotContain("3-402");
        assertThat(paper.key()).doesNotContain("3-402");
    }

    /** What a crash between the box and the note leaves behind. */
    private void forgetItIsInTheBox(String receipt) {
        context.getBean(AggregateStores.class)
                .copies("papers", PaperTrace.class)
                .put(receipt, noted -> {
                    var it = noted.orElseThrow();
                    return PaperTrace.noted(it.ballot(), it.seal(), it.castAt(), it.channel(), it.replaces());
                });
    }

    private String anyOther(String ballot, String receipt) {
        return papers(ballot).stream()
                .map(it -> header(it, "ce_id"))
                .filter(it -> !it.equals("papers:" + receipt + ":1"))
                .findFirst()
                .orElseThrow();
    }

    private static String receipt(JsonNode cast) {
        return cast.get("receipt").asString();
    }

    private List<ConsumerRecord<String, byte[]>> papers(String ballot) {
        return hall.recorded().records(TopicFamily.BALLOT_BOX.topic(hall.district())).stream()
                .filter(it -> it.key().startsWith(ballot + ":"))
                .toList();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
