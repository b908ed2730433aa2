package org.minyi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.envelope.DomainEvent;
import org.minyi.contracts.envelope.EventCatalogue;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.notification.NoticeDelivered;
import org.minyi.contracts.project.CommunityDescribed;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.ProjectRaised;
import org.minyi.contracts.project.Stage;
import org.minyi.servicekit.consuming.EventReading;
import org.minyi.servicekit.outbox.EventLog;
import org.minyi.servicekit.outbox.OutboxEntry;
import org.minyi.testkit.access.Api;
import org.minyi.testkit.access.Person;
import org.minyi.testkit.events.OtherServices;
import org.minyi.testkit.events.RecordedEvents;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People of the community Guihua, what other services say of its projects, and what reaches the people. */
public class Neighbourhood {
    public static final Duration SOON = Duration.ofSeconds(20);

    private final Api api;
    private final EventLog log;
    private final EventCatalogue catalogue;
    private final RecordedEvents recorded;
    private final String district;

    Neighbourhood(
            RestTestClient client,
            JsonMapper json,
            EventLog log,
            EventCatalogue catalogue,
            EventReading reading,
            @Value("${minyi.district}") String district) {
        this.api = new Api(client, json);
        this.log = log;
        this.catalogue = catalogue;
        this.recorded = new RecordedEvents(reading, district);
        this.district = district;
    }

    /** A resident whom nobody told anything yet. */
    public Person resident() {
        return Person.resident("r" + UUID.randomUUID()).of("guihua").in(district);
    }

    /** A resident who also gets mail at the address. */
    public Person resident(String email, String language) {
        var resident = resident();
        put(resident, "/api/subscriptions/settings", Map.of("email", email, "language", language));
        return resident;
    }

    public Person worker() {
        return Person.worker("w1").of("guihua").in(district);
    }

    public Person bureau() {
        return Person.bureauOfficer("b1").in(district);
    }

    /** A project that a stranger raised and this service knows. */
    public String project() {
        return projectOf(Person.resident("somebody").in(district));
    }

    /** A project that this person raised and therefore follows. */
    public String projectOf(Person raiser) {
        var id = "p" + UUID.randomUUID().toString().substring(0, 8);
        say(new ProjectRaised(
                id, "楼道的灯", "晚上看不见", "guihua", List.of(), List.of(), raiser.id(), Instant.EPOCH, false, false));
        follow(resident(), "project/" + id);
        return id;
    }

    /** A community that this service knows. */
    public String community() {
        var code = "c" + UUID.randomUUID().toString().substring(0, 8);
        say(new CommunityDescribed(code, "桂花社区", List.of()));
        follow(resident(), "community/" + code);
        return code;
    }

    /** Follows it as soon as this service knows of it. */
    public void follow(Person person, String what) {
        await().atMost(SOON)
                .untilAsserted(() -> answer(person, HttpMethod.PUT, "/api/subscriptions/" + what, null)
                        .expectStatus()
                        .isNoContent());
    }

    public void unfollow(Person person, String what) {
        answer(person, HttpMethod.DELETE, "/api/subscriptions/" + what, null)
                .expectStatus()
                .isNoContent();
    }

    /** Says what another service would. */
    public void say(DomainEvent event) {
        new OtherServices(log, catalogue, api.json()).say(event);
    }

    /** Says an event of another service as often as asked, as a producer does that is not sure whether it was heard. */
    public void sayAgain(DomainEvent event, int times) {
        var entry = new OutboxEntry(
                "again:" + UUID.randomUUID(),
                catalogue.of(event).name(),
                event.subject(),
                Instant.now(),
                1,
                api.json().writeValueAsString(event),
                null);
        for (int time = 0; time < times; time++) log.append(entry).join();
    }

    public static ProjectMoved moved(String project, Stage to) {
        return new ProjectMoved(project, Stage.RAISED, to, Instant.EPOCH, "w", null);
    }

    /** Sentences of the person's notices, the latest first. */
    public List<String> subjects(Person person) {
        return get(person, "/api/inbox").get("items").findValuesAsString("subject");
    }

    /** Waits until the person was told. */
    public void hears(Person person, String subject) {
        await().atMost(SOON).untilAsserted(() -> assertThat(subjects(person)).contains(subject));
    }

    public int unread(Person person) {
        return get(person, "/api/inbox/count").get("unread").asInt();
    }

    /** What this service said of the person's notices on one channel. */
    public List<NoticeDelivered> delivered(Person person, String channel) {
        return recorded.of(TopicFamily.NOTIFICATIONS, NoticeDelivered.class).stream()
                .filter(it -> it.person().equals(person.id()) && it.channel().equals(channel))
                .toList();
    }

    public <E extends DomainEvent> List<E> said(TopicFamily family, Class<E> type) {
        return recorded.of(family, type);
    }

    public JsonNode get(Person person, String path) {
        return api.get(person, path);
    }

    public RestTestClient.ResponseSpec post(Person person, String path, Object body) {
        return answer(person, HttpMethod.POST, path, body);
    }

    public void put(Person person, String path, Object body) {
        answer(person, HttpMethod.PUT, path, body).expectStatus().isNoContent();
    }

    public JsonNode body(RestTestClient.ResponseSpec answer) {
        return api.body(answer);
    }

    /** Asks in the person's name; without a body when it is absent. */
    public RestTestClient.ResponseSpec answer(Person person, HttpMethod method, String path, @Nullable Object body) {
        return api.send(method, person, path, body);
    }
}
