package org.minyi.local.launch;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends recorded processes and waits until they are gone; what does not go when asked is made to. */
final class ProcessEnd {
    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final Set<String> LAST = Set.of("store", "kafka");

    private ProcessEnd() {}

    /** Ends the applications together, and then what keeps their data. */
    static void inOrder(List<ProcessRecord> records) {
        together(
                records.stream().filter(record -> !LAST.contains(record.name())).toList());
        together(records.stream().filter(record -> LAST.contains(record.name())).toList());
    }

    private static void together(List<ProcessRecord> records) {
        var processes =
                records.stream().flatMap(record -> record.running().stream()).toList();
        processes.forEach(ProcessHandle::destroy);
        var gone = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(gone)
                .completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        processes.forEach(ProcessHandle::destroyForcibly);
    }
}
