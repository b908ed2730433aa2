package org.minyi.deliberation.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.deliberation.BallotTest;
import org.minyi.deliberation.Hall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BallotTest
@DisplayName("Opening a ballot")
class OpeningTest {
    private static final int AT_ONCE = 8;

    @Autowired
    private ApplicationContext context;

    private Hall hall;
    private Map<String, Object> request = Map.of();

    @BeforeEach
    void project() {
        hall = new Hall(context);
        request = Hall.ballot(hall.deliberating(), hall.inTwoMinutes(), 10, 0.1);
    }

    @Test
    @DisplayName("of one project happens once, however many try at the same moment")
    void race() throws InterruptedException {
        var statuses = Collections.synchronizedList(new ArrayList<Integer>());
        var start = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < AT_ONCE; person++) {
                people.submit(() -> {
                    start.await();
                    return statuses.add(hall.post(hall.worker(), "/api/ballots", request)
                            .returnResult()
                            .getStatus()
                            .value());
                });
            }
            start.countDown();
        }

        assertThat(statuses).hasSize(AT_ONCE).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    @DisplayName("sent again is the same ballot, also when it is over; another question under that key is refused")
    void repeated() {
        var first = open("k");

        assertThat(open("k")).isEqualTo(first);
        cancel(first);
        assertThat(open("k")).isEqualTo(first);
        request.put("question", "换一个问题？");
        hall.post(hall.worker(), "/api/ballots", request, "k").expectStatus().isEqualTo(422);
    }

    @Test
    @DisplayName("is possible again once the one before is over")
    void again() {
        var first = open("k1");
        cancel(first);

        var second = open("k2");

        assertThat(List.of(first, second)).doesNotHaveDuplicates();
        hall.post(hall.worker(), "/api/ballots", request, "k3").expectStatus().isEqualTo(409);
    }

    private String open(String key) {
        return hall.read(hall.post(hall.worker(), "/api/ballots", request, key)
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
    }

    private void cancel(String ballot) {
        hall.post(hall.worker(), "/api/ballots/" + ballot + "/cancel", Map.of("reason", "问题写错了"))
                .expectStatus()
                .isOk();
    }
}
