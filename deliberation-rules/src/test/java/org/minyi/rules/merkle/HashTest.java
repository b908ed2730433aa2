package org.minyi.rules.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A hash")
class HashTest {
    private static final String HEX = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";

    @Test
    @DisplayName("is the same in hexadecimal, in bytes and as a value")
    void forms() {
        var hash = Hash.fromHex(HEX).orElseThrow();

        assertThat(hash.hex()).isEqualTo(HEX);
        assertThat(hash).hasToString(HEX);
        assertThat(Hash.of(hash.bytes())).isEqualTo(hash);
        assertThat(hash).isEqualTo(Hash.ofLeaf(new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6e34",
                HEX + "00",
                "6E340B9CFFB37A989CA544E6BB780A2C78901D3FB33738768511A30617AFA01D",
                " " + HEX,
                HEX + "\n"
            })
    @DisplayName("is written in exactly 64 lower-case digits")
    void noHash(String text) {
        assertThat(Hash.fromHex(text)).isEmpty();
    }

    @Test
    @DisplayName("has 32 bytes")
    void length() {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[31]));
    }
}
