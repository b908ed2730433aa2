package org.minyi.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * What is on disk about a process that was started, so that {@code down} ends exactly that one: its number together with the
 * time it started, since a number alone may by now belong to somebody else.
 *
 * @param pid 0 while none runs
 * @param started as the operating system tells it; {@link Instant#EPOCH} while none runs
 * @param restarts how often it died and was started again
 * @param note what happened last, empty while nothing did
 */
record ProcessRecord(String name, State state, long pid, Instant started, int restarts, String note) {
    enum State {
        WAITING,
        STARTING,
        READY,
        DIED
    }

    static ProcessRecord waiting(String name) {
        return new ProcessRecord(name, State.WAITING, 0, Instant.EPOCH, 0, "");
    }

    ProcessRecord starting(ProcessHandle process) {
        return new ProcessRecord(name, State.STARTING, process.pid(), startOf(process), restarts, note);
    }

    ProcessRecord ready() {
        return new ProcessRecord(name, State.READY, pid, started, restarts, note);
    }

    ProcessRecord died(String why) {
        return new ProcessRecord(name, State.DIED, 0, Instant.EPOCH, restarts + 1, why);
    }

    /** The very process that was recorded, if it still runs. */
    Optional<ProcessHandle> running() {
        return pid == 0
                ? Optional.empty()
                : ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .filter(it -> startOf(it).equals(started));
    }

    void writeTo(Path folder) throws IOException {
        var properties = new Properties();
        properties.setProperty("state", state.name());
        properties.setProperty("pid", "" + pid);
        properties.setProperty("started", started.toString());
        properties.setProperty("restarts", "" + restarts);
        properties.setProperty("note", note);
        Files.createDirectories(folder);
        var unfinished = Files.createTempFile(folder, name, ".part");
        try (var out = Files.newBufferedWriter(unfinished)) {
            properties.store(out, null);
        }
        Files.move(unfinished, file(folder, name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static Optional<ProcessRecord> read(Path folder, String name) throws IOException {
        if (!Files.exists(file(folder, name))) return Optional.empty();
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file(folder, name))) {
            properties.load(in);
        }
        return Optional.of(new ProcessRecord(
                name,
                State.valueOf(properties.getProperty("state")),
                Long.parseLong(properties.getProperty("pid")),
                Instant.parse(properties.getProperty("started")),
                Integer.parseInt(properties.getProperty("restarts")),
                properties.getProperty("note")));
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + ".properties");
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
