package org.minyi.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Before the start")
class PortCheckTest {
    @Test
    @DisplayName("a taken port is named together with the component that needs it and the process that holds it")
    void taken() throws IOException {
        try (var held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var store = listeningOn(held.getLocalPort());

            assertThatThrownBy(() -> PortCheck.requireFree(List.of(store)))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("" + held.getLocalPort())
                    .hasMessageContaining("document store")
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--port-offset");
        }
    }

    @Test
    @DisplayName("a free port is no matter")
    void free() throws IOException {
        int port;
        try (var released = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = released.getLocalPort();
        }

        assertThatCode(() -> PortCheck.requireFree(List.of(listeningOn(port)))).doesNotThrowAnyException();
        assertThat(Probe.isOpen(port)).isFalse();
    }

    private static Component listeningOn(int port) {
        return Component.of("store", "文档库 document store", Jvm.heap("16m"), port);
    }
}
