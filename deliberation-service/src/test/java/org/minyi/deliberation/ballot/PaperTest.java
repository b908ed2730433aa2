package org.minyi.deliberation.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.deliberation.Hall;
import org.minyi.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServiceTest
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
        var ballot = hall.open(Duration.ofSeconds(60));
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

    private List<ConsumerRecord<String, byte[]>> papers(String ballot) {
        return hall.recorded().records(TopicFamily.BALLOT_BOX.topic(hall.district())).stream()
                .filter(it -> it.key().startsWith(ballot + ":"))
                .toList();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
