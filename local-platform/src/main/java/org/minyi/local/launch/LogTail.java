package org.minyi.local.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The end of a log file. */
final class LogTail {
    private static final long GLANCE_MILLIS = 300;

    private LogTail() {}

    static String last(Path log, int lines) throws IOException {
        if (!Files.exists(log)) return "";
        var all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    /** Prints what is appended, until the thread is interrupted or the process ends. */
    static void follow(Path log, PrintStream out) throws IOException, InterruptedException {
        try (var file = Files.newByteChannel(log)) {
            file.position(file.size());
            var buffer = java.nio.ByteBuffer.allocate(8192);
            while (true) {
                while (file.read(buffer.clear()) > 0) out.write(buffer.array(), 0, buffer.position());
                out.flush();
                Thread.sleep(GLANCE_MILLIS);
            }
        }
    }
}
