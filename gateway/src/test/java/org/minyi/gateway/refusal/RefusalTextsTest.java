package org.minyi.gateway.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What refusals say")
class RefusalTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh_TW", "_en"})
    @DisplayName("is said in each language, and nothing else is")
    void complete(String language) throws IOException {
        var texts = new Properties();
        try (var file = getClass().getResourceAsStream("/messages/refusals" + language + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }

        var refusals = Arrays.stream(Refusal.values())
                .flatMap(refusal -> Stream.of(refusal.code() + ".title", refusal.code() + ".text"));
        var frame = Stream.of("site", "remedy.home", "remedy.sign_in", "remedy.again");
        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(refusals, frame).toList());
    }
}
