package org.minyi.deliberation.ballot;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.minyi.deliberation.Hall.SOON;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.contracts.deliberation.BallotChoice;
import org.minyi.contracts.deliberation.PaperChannel;
import org.minyi.deliberation.BallotTest;
import org.minyi.deliberation.Hall;
import org.minyi.deliberation.ballot.VoterStore.Voted;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.store.AggregateStores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BallotTest
@DisplayName("Voters")
class VoterTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private AggregateStores stores;

    @Autowired
    private BallotStore ballots;

    @Autowired
    private BallotBoxStore box;

    @Autowired
    private VoterStore voters;

    private Hall hall;

    @BeforeEach
    void hall() {
        hall = new Hall(context);
    }

    @Test
    @DisplayName("are counted once each, by replicas that know nothing of each other")
    void countedOnce() {
        var ballot = begun();
        var replicas = List.of(voters, new VoterStore(stores));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int paper = 0; paper < 60; paper++) {
                var replica = replicas.get(paper % 2);
                var voter = "a%031x".formatted(paper % 20);
                threads.submit(() -> replica.voted(ballot, voter));
            }
        }

        assertThat(voters.turnout(ballot)).isEqualTo(20);
        voters.forget(ballot);
    }

    @Test
    @DisplayName("are counted once where a crash came between counting and marking")
    void crashed() {
        var ballot = begun();
        voters.voted(ballot, "a1");
        stores.copies("voters", Voted.class).removeAll(eq("_id", ballot + ":a1"));
        voters.voted(ballot, "a2");

        voters.voted(ballot, "a1");

        assertThat(voters.turnout(ballot)).isEqualTo(2);
        assertThat(voters.hasVoted(ballot, "a1")).isTrue();
        voters.forget(ballot);
    }

    @Test
    @DisplayName("are counted when their paper is sent again after a crash between the box and the count of voters")
    void crashedBefore() {
        var ballot = hall.open();
        var crashing = new VoterStore(stores) {
            private boolean crashed;

            @Override
            void voted(String of, String pseudonym) {
                if (crashed) {
                    super.voted(of, pseudonym);
                } else {
                    crashed = true;
                    throw new IllegalStateException("crash");
                }
            }
        };
        var papers = new PaperStore(stores, crashing, box, context.getBean(InstantSource.class));
        var attempt = new Attempt(Optional.of("a".repeat(40)), "");
        ThrowingCallable cast = () ->
                papers.take(ballot, ballots.get(ballot).state(), "a", BallotChoice.YES, PaperChannel.ONLINE, attempt);
        assertThatThrownBy(cast).hasMessage("crash");

        assertThatCode(cast).doesNotThrowAnyException();

        assertThat(voters.turnout(ballot)).isEqualTo(1);
    }

    @Test
    @DisplayName("are forgotten with the key once the ballot is counted; how many they were stays")
    void counted() {
        var ballot = hall.open();
        hall.cast(hall.resident("a"), ballot, "YES", "k1");
        hall.cast(hall.resident("b"), ballot, "NO", "k2");

        hall.counted(ballot);

        awaitForgotten(ballot);
        var seen = hall.get(hall.resident("a"), "/api/ballots/" + ballot);
        assertThat(seen.get("turnout").asInt()).isEqualTo(2);
        assertThat(seen.has("mine")).isFalse();
    }

    @Test
    @DisplayName("are forgotten once the ballot is called off")
    void calledOff() {
        var ballot = hall.open();
        hall.cast(hall.resident("a"), ballot, "YES", "k1");

        hall.post(hall.worker(), "/api/ballots/" + ballot + "/cancel", Map.of("reason", "问题写错了"))
                .expectStatus()
                .isOk();

        awaitForgotten(ballot);
        assertThat(hall.get("/api/ballots/" + ballot).has("turnout")).isFalse();
    }

    @Test
    @DisplayName("are forgotten by the next round where a crash came before it")
    void leftBehind() {
        var ballot = hall.open();
        hall.post(hall.worker(), "/api/ballots/" + ballot + "/cancel", Map.of("reason", "问题写错了"))
                .expectStatus()
                .isOk();

        voters.begin(ballot);
        voters.voted(ballot, "a1");

        awaitForgotten(ballot);
    }

    @Test
    @DisplayName("leave no mark when they are noted after the ballot is over")
    void tooLate() {
        var ballot = begun();
        voters.forget(ballot);

        voters.voted(ballot, "a1");

        assertForgotten(ballot);
    }

    private String begun() {
        var ballot = "b" + UUID.randomUUID();
        voters.begin(ballot);
        return ballot;
    }

    private void awaitForgotten(String ballot) {
        await().atMost(SOON).untilAsserted(() -> assertForgotten(ballot));
    }

    private void assertForgotten(String ballot) {
        assertThat(voters.key(ballot)).isEmpty();
        assertThat(voters.turnout(ballot)).isZero();
        assertThat(stores.copies("voters", Voted.class).list(empty()))
                .noneMatch(it -> it.ballot().equals(ballot));
    }
}
