package org.minyi.testkit.sample;

import static org.minyi.servicekit.access.AccessRule.anybody;
import static org.minyi.servicekit.access.AccessRule.roles;
import static org.minyi.servicekit.access.AccessRule.signedIn;

import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.notification.BulletinPublished;
import org.minyi.servicekit.access.AccessTable;
import org.minyi.servicekit.access.Role;
import org.minyi.servicekit.consuming.EventConsumer;
import org.minyi.servicekit.outbox.OwnTopics;
import org.minyi.servicekit.store.AggregateStore;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;

/** The smallest service that uses all of the kit. */
@SpringBootApplication
public class SampleApplication {
    /** What the consumer refuses while it stands in a title. */
    public static volatile String poison = "";

    public record Note(String title, int edits) {}

    public record Seen(String title, int times) {}

    @Bean
    AccessTable noteAccess() {
        return AccessTable.of(
                anybody(HttpMethod.GET, "/api/notes"),
                anybody(HttpMethod.GET, "/api/notes/{id}"),
                signedIn(HttpMethod.POST, "/api/notes"),
                roles(HttpMethod.PUT, "/api/notes/{id}", Role.COMMUNITY_WORKER, Role.BUREAU_OFFICER));
    }

    @Bean
    OwnTopics topics() {
        return OwnTopics.of(TopicFamily.BULLETINS);
    }

    @Bean
    AggregateStore<Note> notes(AggregateStores stores) {
        return stores.aggregates("notes", Note.class);
    }

    @Bean
    CopyStore<Seen> seen(AggregateStores stores) {
        return stores.copies("seen", Seen.class);
    }

    @Bean
    EventConsumer seeing(CopyStore<Seen> seen) {
        return new EventConsumer() {
            @Override
            public String name() {
                return "seeing";
            }

            @Override
            public TopicFamily family() {
                return TopicFamily.BULLETINS;
            }

            @Override
            public void on(CloudEvent<?> event) {
                if (!(event.data() instanceof BulletinPublished published)) return;
                if (!poison.isEmpty() && published.title().contains(poison))
                    throw new IllegalStateException("poisoned");
                seen.apply(
                        published.bulletin(),
                        event,
                        before -> new Seen(
                                published.title(), before.map(Seen::times).orElse(0) + 1));
            }
        };
    }

    @Bean
    Tallying tallying(AggregateStores stores) {
        return new Tallying(stores);
    }
}
