package org.minyi.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.contracts.deliberation.BallotBoxEvent;
import org.minyi.contracts.deliberation.DeliberationEvent;
import org.minyi.contracts.envelope.DomainEvent;
import org.minyi.contracts.envelope.EventCatalogue.EventType;
import org.minyi.contracts.notification.BulletinEvent;
import org.minyi.contracts.notification.NotificationEvent;
import org.minyi.contracts.project.ProjectEvent;
import org.minyi.contracts.servicelog.ServiceActivityEvent;

@DisplayName("The catalogue")
class EventTypesTest {

    @Test
    @DisplayName("lists every event of every family")
    void complete() {
        var declared = Stream.of(
                        ProjectEvent.class,
                        DeliberationEvent.class,
                        BallotBoxEvent.class,
                        ServiceActivityEvent.class,
                        BulletinEvent.class,
                        NotificationEvent.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()));

        assertThat(EventTypes.ALL.types().stream().<Class<?>>map(EventType::record))
                .containsExactlyInAnyOrderElementsOf(declared.toList());
    }

    @Test
    @DisplayName("names every event with a version")
    void versioned() {
        assertThat(EventTypes.ALL.types())
                .allSatisfy(type -> assertThat(type.name()).matches("minyi\\.[a-z-]+\\.[a-z-]+\\.v\\d+"));
    }

    @Test
    @DisplayName("leaves a name it does not know to the reader, and refuses a record that is not published")
    void unknown() {
        record Unpublished(String subject) implements DomainEvent {}

        assertThat(EventTypes.ALL.named("minyi.project.teleported.v1")).isEmpty();
        assertThatThrownBy(() -> EventTypes.ALL.of(new Unpublished("p-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unpublished");
    }
}
