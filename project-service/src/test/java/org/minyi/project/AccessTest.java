package org.minyi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.project.Guihua.matter;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.testkit.access.AccessWalk;
import org.minyi.testkit.access.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;

@InGuihua
@DisplayName("The doors of project-service")
class AccessTest {
    @Autowired
    private Guihua guihua;

    @Test
    @DisplayName("are all in the table, and each opens to exactly those it names")
    void doors(@Autowired ApplicationContext context, @Autowired RestTestClient client) {
        var walk = new AccessWalk(context, client);

        walk.everyEndpointIsNamed();
        walk.everyDoorOpensToExactlyThoseItNames();
    }

    @Test
    @DisplayName("open on residence, office and organisation")
    void scopes() {
        var id = guihua.raise();
        var elsewhere = guihua.of(Person.resident("e1").of("lihe"));
        guihua.post(elsewhere, "/api/projects", matter()).expectStatus().isForbidden();
        guihua.support(elsewhere, id).expectStatus().isForbidden();

        guihua.step(guihua.of(Person.worker("w2").of("lihe")), id, "deliberate")
                .expectStatus()
                .isForbidden();
        guihua.step(guihua.of(Person.streetOfficer("s1").onStreet("pingjiang")), id, "deliberate")
                .expectStatus()
                .isForbidden();
        guihua.step(guihua.of(Person.streetOfficer("s2").onStreet("canglang")), id, "deliberate")
                .expectStatus()
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{",
                "{\"title\":1}",
                "{\"title\":\"a\",\"summary\":\"b\",\"community\":\"nowhere\",\"types\":[],\"categories\":[\"CULTURE\"]}",
                "{\"title\":\"a\",\"summary\":\"b\",\"community\":\"guihua\",\"types\":[\"NO\"],\"categories\":[\"CULTURE\"]}",
                "{\"title\":\"a\",\"summary\":\"b\",\"community\":\"guihua\",\"types\":[null],\"categories\":[\"CULTURE\"]}",
                "{\"title\":\"a\",\"summary\":\"b\",\"community\":\"guihua\",\"types\":7,\"categories\":[]}",
                "{\"title\":\" \",\"summary\":\"b\",\"community\":{\"a\":1},\"types\":[],\"categories\":[\"CULTURE\"]}"
            })
    @DisplayName("let nothing in that is no matter: it is refused with a reason and not stored")
    void badInput(String body) {
        var before = guihua.get("/api/projects?limit=100").get("items").size();

        for (var path : List.of(
                "/api/projects",
                "/api/projects/import",
                "/api/organisations",
                "/api/projects/none/bids",
                "/api/projects/none/evaluate")) {
            var person = path.contains("bids") ? guihua.youlian : guihua.bureau;
            var status =
                    guihua.post(person, path, body).returnResult().getStatus().value();
            assertThat(status).as(path).isBetween(400, 499);
        }
        assertThat(guihua.get("/api/projects?limit=100").get("items").size()).isEqualTo(before);
    }
}
