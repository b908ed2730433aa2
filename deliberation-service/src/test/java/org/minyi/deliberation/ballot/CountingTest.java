package org.minyi.deliberation.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.minyi.deliberation.BallotTest;
import org.minyi.deliberation.Hall;
import org.minyi.deliberation.ballot.Ballot.MajorityKind;
import org.minyi.deliberation.ballot.Ballot.State;
import org.minyi.servicekit.consuming.EventReading;
import org.minyi.servicekit.outbox.EventLog;
import org.minyi.servicekit.outbox.EventWriting;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.store.Change;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.kafka.core.ConsumerFactory;

@BallotTest
@DisplayName("Counting a ballot")
class CountingTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private BallotStore ballots;

    @Autowired
    private ConsumerFactory<String, byte[]> kafka;

    private Hall hall;

    @BeforeEach
    void hall() {
        hall = new Hall(context);
    }

    @Test
    @Timeout(60)
    @DisplayName("gives up where the box does not hand out what it should hold")
    void stalled() {
        var box = impatient();
        var beyond = new TreeMap<String, Long>();
        box.ends().forEach((partition, end) -> beyond.put(partition, end + 1_000));

        assertThatThrownBy(() -> box.read("b", Map.of(), beyond))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("ballot.box-slow"));
    }

    @Test
    @DisplayName("of one that cannot be read keeps no other ballot waiting")
    void others() {
        var unreadable = ballots.open(unreadable(), Attempt.ONCE).id();
        var ballot = hall.open();
        hall.cast(hall.resident("a"), ballot, "YES", "k");

        assertThat(hall.counted(ballot).at("/result/yes").asInt()).isEqualTo(1);
        assertThat(ballots.get(unreadable).state().state()).isEqualTo(State.CLOSING);
        ballots.change(unreadable, Attempt.ONCE, it -> Change.of(it.state().become(State.CANCELLED, null, "no box")));
    }

    @Test
    @DisplayName("can be repeated from the export, which also says what came late and whether the quorum was reached")
    void exported() {
        var ballot = hall.open();
        hall.cast(hall.resident("a"), ballot, "YES", "k");

        hall.counted(ballot);

        assertThat(hall.export(ballot).getFirst())
                .contains("\"yes\":1", "\"late\":0", "\"quorumReached\":false", "\"passed\":false");
    }

    private static Ballot unreadable() {
        var past = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
        return new Ballot(
                "p" + UUID.randomUUID().toString().substring(0, 8),
                "guihua",
                "？",
                past,
                past,
                10,
                0,
                MajorityKind.SIMPLE,
                State.OPEN,
                Map.of("0", -1L),
                "w",
                null,
                null);
    }

    private BallotBoxStore impatient() {
        var settings = new BallotProperties(Duration.ofSeconds(2), Duration.ofMillis(600));
        return new BallotBoxStore(
                context.getBean(EventLog.class),
                context.getBean(EventWriting.class),
                context.getBean(EventReading.class),
                kafka,
                settings,
                hall.district());
    }
}
