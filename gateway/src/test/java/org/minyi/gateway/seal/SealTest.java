package org.minyi.gateway.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The seal")
class SealTest {
    private static final String OLD = "old-secret-old-secret-old";
    private static final String NEW = "new-secret-new-secret-new";
    private static final byte[] CONTENT = "桂花社区".getBytes(StandardCharsets.UTF_8);

    private final Seal seal = sealOf(OLD);

    @Test
    @DisplayName("opens what it closed, and closes nothing the same way twice")
    void opens() {
        var closed = seal.close("session", CONTENT);

        assertThat(seal.open("session", closed)).hasValue(CONTENT);
        assertThat(seal.close("session", CONTENT)).isNotEqualTo(closed);
    }

    @Test
    @DisplayName("opens nothing of which a single character was changed")
    void tampered() {
        var closed = seal.close("session", CONTENT);

        assertThat(IntStream.range(0, closed.length() - 1)).allSatisfy(i -> {
            var changed = closed.substring(0, i) + (closed.charAt(i) == 'A' ? 'B' : 'A') + closed.substring(i + 1);
            assertThat(seal.open("session", changed)).isEmpty();
        });
    }

    @Test
    @DisplayName("opens nothing for another purpose")
    void purpose() {
        assertThat(seal.open("session gusu", seal.close("session wujiang", CONTENT)))
                .isEmpty();
    }

    @Test
    @DisplayName("changes its secret without losing what the old one closed")
    void rotation() {
        var closed = seal.close("session", CONTENT);
        var during = sealOf(NEW, OLD);

        assertThat(during.open("session", closed)).hasValue(CONTENT);
        assertThat(sealOf(NEW).open("session", closed)).isEmpty();
        assertThat(sealOf(NEW).open("session", during.close("session", CONTENT)))
                .hasValue(CONTENT);
    }

    @Test
    @DisplayName("wants a secret that cannot be guessed")
    void weak() {
        assertThatThrownBy(() -> sealOf("secret")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Seal sealOf(String... secrets) {
        return new Seal(new SealProperties(List.of(secrets)));
    }
}
