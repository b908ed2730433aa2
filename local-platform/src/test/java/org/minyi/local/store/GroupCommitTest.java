package org.minyi.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A group commit")
class GroupCommitTest {
    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    private final GroupCommit commits = new GroupCommit(() -> happened.add("commit"));

    @Test
    @DisplayName("returns a write's result only after a commit that follows it")
    void commitsAfterTheWrite() {
        var result = commits.committed(() -> {
            happened.add("write");
            return 1;
        });

        assertThat(result).isEqualTo(1);
        assertThat(happened).containsExactly("write", "commit");
    }

    @Test
    @DisplayName("never happens inside a write, and comes after the last one")
    void neverInsideAWrite() {
        var writing = new AtomicInteger();
        var inside = new AtomicInteger();
        var careful = new GroupCommit(() -> inside.addAndGet(writing.get()));

        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 500)
                    .forEach(i -> writers.submit(() -> careful.committed(() -> {
                        writing.incrementAndGet();
                        Thread.yield();
                        return writing.decrementAndGet();
                    })));
        }

        assertThat(inside).hasValue(0);
    }

    @Test
    @DisplayName("is not made for a write that failed, which the caller learns of")
    void failedWrite() {
        assertThatThrownBy(() -> commits.committed(() -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        assertThat(happened).isEmpty();
    }
}
