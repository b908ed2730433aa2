package org.minyi.notification.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.minyi.notification.Neighbourhood.SOON;
import static org.minyi.notification.Neighbourhood.moved;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.contracts.project.ProjectBidSubmitted;
import org.minyi.contracts.project.ProjectSupported;
import org.minyi.contracts.project.ProjectTakenOn;
import org.minyi.contracts.project.Stage;
import org.minyi.contracts.project.TakerKind;
import org.minyi.notification.InNeighbourhood;
import org.minyi.notification.Neighbourhood;
import org.minyi.testkit.access.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@InNeighbourhood
@DisplayName("Following")
class SubscriptionTest {
    @Autowired
    private Neighbourhood guihua;

    @Test
    @DisplayName("is taken up and given up by the person; what nobody knows cannot be followed")
    void unfollows() {
        var reader = guihua.resident();
        var project = guihua.project();
        guihua.follow(reader, "project/" + project);
        assertThat(guihua.get(reader, "/api/subscriptions").at("/items/0/title").asString())
                .isEqualTo("楼道的灯");

        guihua.unfollow(reader, "project/" + project);

        assertThat(followed(reader)).isEmpty();
        for (var unknown : List.of("project/nowhere", "planet/" + project)) {
            guihua.answer(reader, HttpMethod.PUT, "/api/subscriptions/" + unknown, null)
                    .expectStatus()
                    .isNotFound();
        }
    }

    @Test
    @DisplayName("begins with support for those who never decided, and not for those who decided against it")
    void decisions() {
        var project = guihua.project();
        var undecided = guihua.resident();
        var decided = guihua.resident();
        guihua.unfollow(decided, "project/" + project);

        guihua.say(new ProjectSupported(project, decided.id(), true, 1));
        guihua.say(new ProjectSupported(project, undecided.id(), true, 2));

        await().atMost(SOON).untilAsserted(() -> assertThat(followed(undecided)).containsExactly(project));
        assertThat(followed(decided)).isEmpty();
    }

    @Test
    @DisplayName("never begins with a line that was signed on paper, which is nobody who could be told")
    void paper(@Autowired SubscriptionStore subscriptions) {
        var project = guihua.project();
        var online = guihua.resident();

        guihua.say(new ProjectSupported(project, "paper-1", true, 1, "w1"));
        guihua.say(new ProjectSupported(project, online.id(), true, 2));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(subscriptions.followers(Subscription.Kind.PROJECT, project))
                        .contains(online.id())
                        .doesNotContain("paper-1"));
    }

    @Test
    @DisplayName("begins for the leader who takes a project on")
    void leader() {
        var leader = guihua.resident();
        var project = guihua.project();

        guihua.say(new ProjectTakenOn(project, TakerKind.LEADER, null, leader.id(), Instant.EPOCH, "w"));
        guihua.say(moved(project, Stage.TAKEN_ON));

        guihua.hears(leader, "项目“楼道的灯”进入“已承接”");
    }

    @Test
    @DisplayName("begins for all who made offers for the organisation that takes a project on")
    void organisation() {
        var bidder = guihua.resident();
        var colleague = guihua.resident();
        var rival = guihua.resident();
        var organisation = "o" + bidder.id();
        var project = guihua.project();
        guihua.say(
                new ProjectBidSubmitted(guihua.project(), "b0", TakerKind.ORGANISATION, colleague.id(), organisation));
        guihua.say(new ProjectBidSubmitted(guihua.project(), "b1", TakerKind.ORGANISATION, rival.id(), "other"));
        guihua.say(new ProjectBidSubmitted(project, "b2", TakerKind.ORGANISATION, bidder.id(), organisation));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(List.of(followed(bidder), followed(colleague), followed(rival)))
                        .allSatisfy(it -> assertThat(it).hasSize(1)));

        guihua.say(new ProjectTakenOn(project, TakerKind.ORGANISATION, organisation, null, Instant.EPOCH, "w"));
        guihua.say(moved(project, Stage.TAKEN_ON));

        guihua.hears(colleague, "项目“楼道的灯”进入“已承接”");
        guihua.hears(bidder, "项目“楼道的灯”进入“已承接”");
        assertThat(followed(rival)).doesNotContain(project);
    }

    @Test
    @DisplayName("takes an address that is one, and an empty one for none")
    void settings() {
        var reader = guihua.resident("me@here.example", "en");
        guihua.answer(reader, HttpMethod.PUT, "/api/subscriptions/settings", Map.of("email", "no address"))
                .expectStatus()
                .isBadRequest();
        assertThat(guihua.get(reader, "/api/subscriptions/settings")
                        .get("email")
                        .asString())
                .isEqualTo("me@here.example");

        guihua.put(reader, "/api/subscriptions/settings", Map.of("email", "", "language", "en"));

        assertThat(guihua.get(reader, "/api/subscriptions/settings").has("email"))
                .isFalse();
    }

    private List<String> followed(Person person) {
        return guihua.get(person, "/api/subscriptions").get("items").findValuesAsString("id");
    }
}
