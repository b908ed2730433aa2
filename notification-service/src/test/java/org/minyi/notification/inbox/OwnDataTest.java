package org.minyi.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.minyi.notification.Neighbourhood.SOON;
import static org.minyi.notification.Neighbourhood.moved;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.contracts.project.ProjectBidSubmitted;
import org.minyi.contracts.project.Stage;
import org.minyi.contracts.project.TakerKind;
import org.minyi.notification.InNeighbourhood;
import org.minyi.notification.Neighbourhood;
import org.minyi.testkit.access.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@InNeighbourhood
@DisplayName("What is kept of a person")
class OwnDataTest {
    private static final String EXPORT = "/api/inbox/export";

    @Autowired
    private Neighbourhood guihua;

    @Test
    @DisplayName("can be taken along as a file: settings, what they follow or not, for whom they act, and notices")
    void export() {
        var person = guihua.resident("own@here.example", "en");
        var project = followedBy(person);
        var declined = guihua.project();
        guihua.unfollow(person, "project/" + declined);

        var file = guihua.answer(person, HttpMethod.GET, EXPORT, null);

        file.expectHeader().valueEquals("Content-Disposition", "attachment; filename=\"minyi-inbox.json\"");
        var export = guihua.body(file.expectStatus().isOk());
        assertThat(export.get("person").asString()).isEqualTo(person.id());
        assertThat(export.at("/settings/email").asString()).isEqualTo("own@here.example");
        assertThat(export.at("/settings/language").asString()).isEqualTo("en");
        assertThat(export.get("subscriptions").valueStream().map(JsonNode::toString))
                .containsExactlyInAnyOrder(
                        "{\"kind\":\"project\",\"id\":\"" + project + "\",\"follows\":true}",
                        "{\"kind\":\"project\",\"id\":\"" + declined + "\",\"follows\":false}");
        assertThat(export.at("/organisations/0").asString()).isEqualTo("youlian");
        assertThat(export.get("notices").findValuesAsString("subject")).containsExactly("项目“楼道的灯”进入“议事”");
        assertThat(export.get("notices").findValuesAsString("link")).containsExactly("/projects/" + project);
    }

    @Test
    @DisplayName("is erased when the person asks for it, and nobody else's is")
    void erased() {
        var person = guihua.resident("gone@here.example", "en");
        var neighbour = guihua.resident("stays@here.example", "en");
        followedBy(person);
        followedBy(neighbour);
        var others = guihua.get(neighbour, EXPORT);

        guihua.answer(person, HttpMethod.DELETE, "/api/inbox", null)
                .expectStatus()
                .isNoContent();

        var left = guihua.get(person, EXPORT);
        assertThat(left.get("settings").isEmpty()).isTrue();
        for (var list : List.of("subscriptions", "organisations", "notices"))
            assertThat(left.get(list).isEmpty()).as(list).isTrue();
        assertThat(guihua.unread(person)).isZero();
        assertThat(guihua.get(neighbour, EXPORT)).isEqualTo(others);
    }

    /** A project that the person bid for in the name of an organisation, and heard of. */
    private String followedBy(Person person) {
        var project = guihua.project();
        guihua.say(new ProjectBidSubmitted(project, "b-" + project, TakerKind.ORGANISATION, person.id(), "youlian"));
        guihua.say(moved(project, Stage.DELIBERATING));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(guihua.subjects(person)).hasSize(1));
        return project;
    }
}
