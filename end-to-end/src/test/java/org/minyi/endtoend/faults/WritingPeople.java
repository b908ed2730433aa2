package org.minyi.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.minyi.endtoend.platform.Answer;
import org.minyi.endtoend.platform.Person;

/**
 * People who write without a pause until they are told to stop, each one write after the other. What fails is sent again
 * under the same key until it is acknowledged, as a good client does.
 *
 * @param path where they post
 */
final class WritingPeople implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String path;
    private final Body body;
    private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final List<Future<?>> writing = new ArrayList<>();
    private final java.util.concurrent.ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopped;

    /** What the person writes as the given write, counted from 0. */
    interface Body {
        Object of(Person person, int write);
    }

    /** A write that was acknowledged, in the order of that person. */
    record Acknowledged(Person person, Object body, Answer answer) {}

    WritingPeople(String path, List<Person> people, Body body) {
        this.path = path;
        this.body = body;
        for (var person : people) writing.add(threads.submit(() -> write(person)));
    }

    /** Waits for so many more acknowledged writes. */
    void awaitMore(int writes) {
        int goal = acknowledged.size() + writes;
        await().atMost(PATIENCE)
                .until(() -> acknowledged.size() >= goal
                        || writing.stream().anyMatch(it -> it.state() == Future.State.FAILED));
    }

    /** Lets everybody finish their last write, and returns all that was acknowledged. */
    List<Acknowledged> stop() throws ExecutionException, InterruptedException {
        stopped = true;
        for (var one : writing) one.get();
        return List.copyOf(acknowledged);
    }

    private void write(Person person) {
        for (int write = 0; !stopped; write++) {
            var content = body.of(person, write);
            acknowledged.add(new Acknowledged(person, content, untilAcknowledged(person, content)));
        }
    }

    private Answer untilAcknowledged(Person person, Object content) {
        var key = UUID.randomUUID().toString();
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(150))
                .pollDelay(Duration.ZERO)
                .until(() -> attempt(person, content, key), it -> it != null);
    }

    private @org.jspecify.annotations.Nullable Answer attempt(Person person, Object content, String key) {
        try {
            var answer = person.post(path, content, key);
            if (answer.status() < 500) {
                assertThat(answer.status()).as(answer::body).isEqualTo(201);
                return answer;
            }
            // Even while a service is dead a person is told so in words.
            answer.refused(answer.status());
        } catch (UncheckedIOException lost) {
            // The answer was lost, the write perhaps not: the key tells.
        }
        return null;
    }

    @Override
    public void close() {
        stopped = true;
        threads.close();
    }
}
