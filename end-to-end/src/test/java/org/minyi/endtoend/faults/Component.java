package org.minyi.endtoend.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Properties;
import org.minyi.endtoend.platform.Platform;

/** A process of the local platform that is watched, and so started again when it dies. */
record Component(String name) {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    /** Ends it the way a power cut does: nothing of its own gets to run. Returns once it was started again and is ready. */
    void kill() {
        int restarts = restarts();
        var process =
                ProcessHandle.of(Long.parseLong(record().getProperty("pid"))).orElseThrow();
        process.destroyForcibly();
        await().atMost(LONGEST_START)
                .until(() ->
                        restarts() > restarts && record().getProperty("state").equals("READY"));
    }

    private int restarts() {
        return Integer.parseInt(record().getProperty("restarts"));
    }

    private Properties record() {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Platform.records().resolve(name + ".properties"))) {
            properties.load(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return properties;
    }
}
