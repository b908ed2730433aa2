package org.minyi.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@DisplayName("minyi demo")
class DemoCommandTest {
    private final List<Integer> loaded = new ArrayList<>();

    @Test
    @DisplayName("loads the demo where a gateway listens, whoever started it")
    void running() throws IOException {
        try (var gateway = listen()) {
            int offset = gateway.getLocalPort() - 8_080;

            assertThat(demo(offset)).isZero();

            assertThat(loaded).containsExactly(offset);
        }
    }

    @Test
    @DisplayName("refuses where nothing listens")
    void nothing() throws IOException {
        int port;
        try (var gone = listen()) {
            port = gone.getLocalPort();
        }

        assertThat(demo(port - 8_080)).isEqualTo(1);

        assertThat(loaded).isEmpty();
    }

    @Test
    @DisplayName("says why it was not loaded completely")
    void broken() throws IOException {
        try (var gateway = listen()) {
            FirstStart breaks = (addresses, progress) -> {
                throw new IOException("/api/projects/import answered 503");
            };

            assertThat(new CommandLine(new DemoCommand(List.of(breaks)))
                            .execute("--port-offset", "" + (gateway.getLocalPort() - 8_080)))
                    .isEqualTo(1);
        }
    }

    private int demo(int offset) {
        FirstStart remembers = (addresses, progress) -> loaded.add(addresses.offset());
        return new CommandLine(new DemoCommand(List.of(remembers))).execute("--port-offset", "" + offset);
    }

    /** On a free port below those that the system gives away by itself. */
    private static ServerSocket listen() throws IOException {
        for (int port = 20_080; port < 30_000; port++) {
            try {
                return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            } catch (IOException taken) {
                // the next one may be free
            }
        }
        throw new IOException("no free port");
    }
}
