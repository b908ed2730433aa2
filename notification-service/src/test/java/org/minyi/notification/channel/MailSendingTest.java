package org.minyi.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.minyi.notification.Neighbourhood.SOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.notification.InNeighbourhood;
import org.minyi.notification.Neighbourhood;
import org.minyi.notification.inbox.Notice;
import org.minyi.notification.subscription.SubscriptionStore;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.testkit.access.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@InNeighbourhood
@TestPropertySource(properties = "minyi.mail.every=1h")
@DisplayName("Replicas that send mail from one queue")
class MailSendingTest {
    private static final MailHost HOST = MailHost.running();
    private static final MailProperties SETTINGS = new MailProperties(
            "minyi@here.example",
            Duration.ofMillis(20),
            Duration.ofMinutes(5),
            Duration.ofSeconds(30),
            3,
            Duration.ofDays(3));

    private final CountDownLatch never = new CountDownLatch(1);

    @Autowired
    private Neighbourhood guihua;

    @Autowired
    private AggregateStores stores;

    @Autowired
    private MailClient client;

    @Autowired
    private SubscriptionStore subscriptions;

    private Person reader;
    private String address;

    @DynamicPropertySource
    static void mailHost(DynamicPropertyRegistry properties) {
        HOST.register(properties);
    }

    @AfterAll
    static void stop() {
        HOST.stop();
    }

    @BeforeEach
    void somebodyWithAnAddress() {
        address = UUID.randomUUID() + "@here.example";
        reader = guihua.resident(address, "en");
    }

    @Test
    @DisplayName("claim a mail for one of them, however many try at once")
    void oneClaims() throws Exception {
        for (int round = 0; round < 10; round++) {
            var notice = notice(Instant.now());
            queue(Instant.now()).queue(notice);
            try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
                var claims = IntStream.range(0, 8)
                        .mapToObj(
                                it -> replicas.submit(() -> queue(Instant.now()).claim(notice.id())))
                        .toList();
                int won = 0;
                for (var claim : claims) if (claim.get().isPresent()) won++;
                assertThat(won).isEqualTo(1);
            }
        }
    }

    @Test
    @DisplayName("send each mail once between them")
    void once() throws InterruptedException {
        for (int mail = 0; mail < 40; mail++) queue(Instant.now()).queue(notice(Instant.now()));

        var replicas = IntStream.range(0, 3)
                .mapToObj(it ->
                        Thread.startVirtualThread(() -> replica(Instant.now()).sendDue(never)))
                .toList();
        for (var replica : replicas) assertThat(replica.join(SOON)).isTrue();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(HOST.mailsTo(address)).hasSize(40));
        replica(Instant.now()).sendDue(never);
        assertThat(HOST.mailsTo(address)).hasSize(40);
    }

    @Test
    @DisplayName("send what a crashed one had claimed once its lease has ended, and not before")
    void crashed() {
        var now = Instant.now();
        var notice = notice(now);
        queue(now).queue(notice);
        assertThat(queue(now).claim(notice.id())).isPresent();

        replica(now.plus(SETTINGS.lease()).minusSeconds(1)).sendDue(never);
        assertThat(HOST.mailsTo(address)).isEmpty();

        replica(now.plus(SETTINGS.lease()).plusSeconds(1)).sendDue(never);
        assertThat(HOST.mailsTo(address)).hasSize(1);
    }

    @Test
    @DisplayName("give up a mail at which they crashed time and again")
    void poison() {
        var now = Instant.now();
        var notice = notice(now);
        queue(now).queue(notice);
        for (int crash = 1; crash <= SETTINGS.tries(); crash++) {
            now = now.plus(SETTINGS.lease()).plusSeconds(1);
            assertThat(queue(now).claim(notice.id())).isPresent();
        }

        replica(now.plus(SETTINGS.lease()).plusSeconds(1)).sendDue(never);

        assertThat(HOST.mailsTo(address)).isEmpty();
        await().atMost(SOON).until(() -> guihua.delivered(reader, "EMAIL").size() == 1);
        assertThat(guihua.delivered(reader, "EMAIL").getFirst().delivered()).isFalse();
    }

    @Test
    @DisplayName("send nothing of what waited for somebody who had everything erased, and nothing that is no news")
    void nothing() {
        var now = Instant.now();
        var waiting = notice(now);
        queue(now).queue(waiting);
        queue(now).queue(notice(now.minus(SETTINGS.news()).minusSeconds(1)));
        guihua.answer(reader, HttpMethod.DELETE, "/api/inbox", null)
                .expectStatus()
                .isNoContent();
        guihua.put(reader, "/api/subscriptions/settings", Map.of("email", address));

        queue(now).queue(waiting);
        replica(now.plusSeconds(1)).sendDue(never);

        assertThat(HOST.mailsTo(address)).isEmpty();
    }

    @Test
    @DisplayName("begin when the service starts and not when it is put together, and end with it")
    void lifecycle() {
        var schedule = replica(Instant.now().plusSeconds(1));
        queue(Instant.now()).queue(notice(Instant.now()));
        assertThat(schedule.isRunning()).isFalse();

        schedule.start();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(HOST.mailsTo(address)).hasSize(1));

        schedule.stop();
        assertThat(schedule.isRunning()).isFalse();
    }

    private MailStore queue(Instant now) {
        return new MailStore(stores, client, SETTINGS, () -> now);
    }

    private MailSchedule replica(Instant now) {
        return new MailSchedule(queue(now), client, subscriptions, SETTINGS);
    }

    private Notice notice(Instant at) {
        var id = "n" + UUID.randomUUID();
        return new Notice(id, reader.id(), at, at, id, "BALLOT_OPENED", "p1", null, "/ballots/b1", false);
    }
}
