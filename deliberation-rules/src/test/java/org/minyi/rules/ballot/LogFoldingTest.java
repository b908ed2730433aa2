package org.minyi.rules.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.ballot.LogEntry.Closing;
import org.minyi.rules.ballot.LogEntry.Paper;

@DisplayName("Folding the log of a ballot")
class LogFoldingTest {
    @Test
    @DisplayName("counts the last paper of each voter")
    void lastPaperCounts() {
        var log = List.of(paper(0, 1, "wei", "yes"), paper(0, 2, "lan", "no"), paper(0, 7, "wei", "no"), closing(0, 8));

        var folded = LogFolding.fold(log);

        assertThat(folded.counted()).containsExactly(paper(0, 2, "lan", "no"), paper(0, 7, "wei", "no"));
        assertThat(folded.choices()).containsExactly("no", "no");
        assertThat(folded.superseded()).isEqualTo(1);
        assertThat(folded.closed()).isTrue();
    }

    @Test
    @DisplayName("lists papers behind the first closing marker of their partition as late and keeps the earlier ones")
    void lateOnesAreListed() {
        var late = paper(0, 5, "wei", "no");
        var log = List.of(
                paper(0, 1, "wei", "yes"), closing(0, 3), late, closing(0, 9), paper(1, 5, "lan", "no"), closing(1, 6));

        var folded = LogFolding.fold(log);

        assertThat(folded.late()).containsExactly(late);
        assertThat(folded.counted()).containsExactly(paper(0, 1, "wei", "yes"), paper(1, 5, "lan", "no"));
        assertThat(folded.superseded()).isZero();
    }

    @Test
    @DisplayName("says which partitions are still open")
    void openPartitions() {
        var folded = LogFolding.fold(
                List.of(paper(0, 1, "wei", "yes"), closing(0, 2), paper(3, 1, "lan", "no"), closing(4, 0)));

        assertThat(folded.open()).containsExactly(3);
        assertThat(folded.closed()).isFalse();
    }

    @Test
    @DisplayName("refuses a voter with papers in two partitions, for no order says which is the last")
    void voterInTwoPartitions() {
        var log = List.of(paper(0, 1, "wei", "yes"), paper(1, 2, "wei", "no"));

        assertThatThrownBy(() -> LogFolding.fold(log))
                .hasMessageContaining("wei")
                .hasMessageContaining("0 and 1");
    }

    @Test
    @DisplayName("refuses two different entries at one place and a paper without a voter")
    void contradictions() {
        var log = List.of(paper(0, 1, "wei", "yes"), paper(0, 1, "lan", "no"));

        assertThatThrownBy(() -> LogFolding.fold(log)).hasMessage("Two different entries at partition 0, offset 1");
        assertThatThrownBy(() -> paper(0, 1, " ", "yes")).isInstanceOf(IllegalArgumentException.class);
    }

    static LogEntry<String> closing(int partition, long offset) {
        return new Closing<>(partition, offset);
    }

    static Paper<String> paper(int partition, long offset, String voter, String choice) {
        return new Paper<>(partition, offset, voter, choice);
    }
}
