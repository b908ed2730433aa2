package org.minyi.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The record of a process")
class ProcessRecordTest {
    private final ProcessRecord ours = ProcessRecord.waiting("kafka").starting(ProcessHandle.current());

    @TempDir
    Path folder;

    @Test
    @DisplayName("finds the very process again after it was written and read")
    void findsItAgain() throws IOException {
        ours.ready().writeTo(folder);

        var read = ProcessRecord.read(folder, "kafka").orElseThrow();

        assertThat(read).isEqualTo(ours.ready());
        assertThat(read.running()).contains(ProcessHandle.current());
    }

    @Test
    @DisplayName("does not take a process for its own that has the same number but started at another time")
    void numberUsedAgain() {
        var earlier = new ProcessRecord(
                "kafka", ProcessRecord.State.READY, ours.pid(), ours.started().minusSeconds(60), 0, "");

        assertThat(earlier.running()).isEmpty();
    }

    @Test
    @DisplayName("counts how often it died and says why")
    void died() {
        var died = ours.ready().died("exit code 137");

        assertThat(died.restarts()).isEqualTo(1);
        assertThat(died.note()).isEqualTo("exit code 137");
        assertThat(died.running()).isEmpty();
        assertThat(died.starting(ProcessHandle.current()).ready().restarts()).isEqualTo(1);
    }

    @Test
    @DisplayName("is absent before the first start")
    void absent() throws IOException {
        assertThat(ProcessRecord.read(folder, "kafka")).isEmpty();
    }
}
