package org.minyi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.project.Guihua.NOTHING;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@InGuihua
@DisplayName("A step with nothing but perhaps a reason")
class StepsTest {
    @Autowired
    private Guihua guihua;

    @ParameterizedTest(name = "{1} of a project at {0} leads to {2}")
    @CsvSource({
        "RAISED, withdraw, WITHDRAWN",
        "TAKEN_ON, start, RUNNING",
        "RUNNING, finish, CLOSING",
        "RUNNING, suspend, SUSPENDED",
        "RUNNING, terminate, TERMINATED",
        "SUSPENDED, resume, RUNNING",
        "SUSPENDED, terminate, TERMINATED",
        "EVALUATED, archive, ARCHIVED"
    })
    @DisplayName("has an address of its own")
    void leads(String from, String step, String to) {
        var id = guihua.projectAt(from);

        var answer = guihua.step(guihua.bureau, id, step, Map.of("reason", "居民要求"));

        assertThat(guihua.body(answer.expectStatus().isOk()).get("stage").asString())
                .isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"RAISED, withdraw", "RUNNING, suspend", "RUNNING, terminate"})
    @DisplayName("that takes something away from people is not taken without a reason")
    void reason(String from, String step) {
        var id = guihua.projectAt(from);

        guihua.step(guihua.bureau, id, step, NOTHING)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/reason");
    }

    @Test
    @DisplayName("that there is not is not found")
    void unknown() {
        var id = guihua.projectAt("RUNNING");

        guihua.step(guihua.bureau, id, "open-ballot", NOTHING).expectStatus().is4xxClientError();
        assertThat(guihua.read(guihua.bureau, id).get("stage").asString()).isEqualTo("RUNNING");
    }
}
