package org.minyi.endtoend.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Arrays;
import org.minyi.endtoend.platform.Platform;

/** Sends bytes that no HTTP client would, and reads what comes back. */
final class Wire {
    private static final int PATIENCE_MILLIS = 30_000;

    private Wire() {}

    /** Sends a head of these lines, and a body. */
    static Reply send(String head, byte[] body) throws IOException {
        var origin = Platform.origin();
        try (var socket = new Socket(origin.getHost(), origin.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return reply(socket.getInputStream().readAllBytes());
        }
    }

    private static Reply reply(byte[] bytes) throws IOException {
        var text = new String(bytes, ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/1.1 ") || end < 0) throw new IOException("no answer: " + text);
        var head = text.substring(0, end).toLowerCase(java.util.Locale.ROOT);
        var body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
        var whole = head.contains("\r\ntransfer-encoding: chunked") ? unchunked(body) : body;
        return new Reply(
                Integer.parseInt(text.substring(9, 12)), header(head, "content-type"), new String(whole, UTF_8));
    }

    private static String header(String head, String name) {
        return head.lines()
                .filter(it -> it.startsWith(name + ": "))
                .map(it -> it.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }

    private static byte[] unchunked(byte[] body) throws IOException {
        var all = new ByteArrayOutputStream();
        var rest = new java.io.ByteArrayInputStream(body);
        for (int size = size(rest); size > 0; size = size(rest)) {
            all.writeBytes(rest.readNBytes(size));
            rest.skipNBytes(2);
        }
        return all.toByteArray();
    }

    private static int size(InputStream chunks) throws IOException {
        var line = new StringBuilder();
        for (int next = chunks.read(); next != '\n' && next >= 0; next = chunks.read()) line.append((char) next);
        return Integer.parseInt(line.toString().strip(), 16);
    }
}
