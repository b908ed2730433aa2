package org.minyi.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The local platform")
class PlatformTest {
    @TempDir
    Path folder;

    private LocalPlatform platform;

    @BeforeEach
    void shifted() throws IOException {
        platform = LocalPlatform.in(new Home(folder, 1000));
    }

    @Test
    @DisplayName("has every port of the architecture once, shifted by the offset")
    void ports() {
        assertThat(platform.components().stream().flatMap(it -> it.ports().stream()))
                .containsExactlyInAnyOrder(9080, 9180, 9090, 9091, 9092, 9093, 9094, 10092, 10093, 28017, 2025, 9025);
    }

    @Test
    @DisplayName("needs only components it has")
    void needs() {
        var names = platform.components().stream().map(Component::name).toList();

        assertThat(platform.components()).allSatisfy(it -> assertThat(names).containsAll(it.needs()));
    }

    @Test
    @DisplayName("starts a named component with all that it needs, in order")
    void chosen() {
        assertThat(platform.chosen(List.of("project-service")))
                .extracting(Component::name)
                .containsExactly("store", "kafka", "project-service");
    }

    @Test
    @DisplayName("says which components there are when asked for another")
    void unknown() {
        assertThatThrownBy(() -> platform.chosen(List.of("mysql"))).hasMessageContaining("project-service");
    }

    @Test
    @DisplayName("tells every application one issuer, and keys at the inner address")
    void issuer() {
        assertThat(platform.component("portal").environment())
                .containsEntry(
                        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", "http://localhost:9180/realms/gusu")
                .containsEntry(
                        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI",
                        "http://127.0.0.1:9180/realms/gusu/protocol/openid-connect/certs");
    }

    @Test
    @DisplayName("makes its secrets once")
    void secrets() throws IOException {
        var again =
                LocalPlatform.in(new Home(folder, 1000)).component("keycloak").environment();

        assertThat(again).isEqualTo(platform.component("keycloak").environment());
        assertThat(again.get("MINYI_GATEWAY_SECRET")).hasSize(22);
    }

    @Test
    @DisplayName("refuses an offset that would leave no port")
    void offset() {
        assertThatThrownBy(() -> new PlatformAddresses(40_000)).hasMessageContaining("38518");
        assertThatThrownBy(() -> new PlatformAddresses(-1)).hasMessageContaining("port offset");
        assertThatThrownBy(() -> new PlatformAddresses(2_000)).hasMessageContaining("10080");
    }
}
