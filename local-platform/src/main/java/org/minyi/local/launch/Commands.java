package org.minyi.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a command to its end, its output in a log file. */
final class Commands {
    private Commands() {}

    static void run(List<String> command, Path log) throws IOException {
        var code = exitCode(command, Map.of(), log);
        if (code != 0)
            throw new LaunchException("%s 失败（退出码 %d），详见 %s。%1$s failed (exit code %2$d), see %3$s."
                    .formatted(log.getFileName().toString().replace(".log", ""), code, log));
    }

    static int exitCode(List<String> command, Map<String, String> environment, Path log) throws IOException {
        var folder = log.resolveSibling(".");
        Files.createDirectories(folder);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .directory(folder.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Stopped while waiting for " + command.getFirst(), stopped));
        }
    }
}
