package org.minyi.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The process that listens on a port, as Linux tells it under {@code /proc}; other users' processes stay unknown.
 *
 * @param command the start of its command line
 */
record PortHolder(long pid, String command) {
    private static final String LISTENING = "0A";
    private static final int SHOWN = 80;

    static Optional<PortHolder> of(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(row -> row.length > 9 && row[3].equals(LISTENING) && row[1].endsWith(":%04X".formatted(port)))
                .flatMap(row -> holderOf(row[9]).stream())
                .findFirst();
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException notLinux) {
            return Stream.empty();
        }
    }

    private static Optional<PortHolder> holderOf(String inode) {
        var socket = Path.of("socket:[" + inode + "]");
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), socket))
                .map(process -> new PortHolder(process.pid(), commandOf(process)))
                .findFirst();
    }

    private static boolean holds(long pid, Path socket) {
        try (var open = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (var descriptor : open)
                if (Files.isSymbolicLink(descriptor)
                        && Files.readSymbolicLink(descriptor).equals(socket)) return true;
            return false;
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String commandOf(ProcessHandle process) {
        var line = process.info().commandLine().orElse("?");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
