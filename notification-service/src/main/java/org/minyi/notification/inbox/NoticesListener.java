package org.minyi.notification.inbox;

import java.util.Collection;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.notification.channel.MailStore;
import org.minyi.notification.subscription.Subscription.Kind;
import org.minyi.notification.subscription.SubscriptionStore;
import org.springframework.stereotype.Component;

/** Writes a notice for everybody who follows what an event is about; once each, however often the event comes. */
@Component
class NoticesListener {
    private final NoticeStore notices;
    private final SubscriptionStore subscriptions;
    private final MailStore mails;
    private final InboxStreamController streams;

    NoticesListener(
            NoticeStore notices, SubscriptionStore subscriptions, MailStore mails, InboxStreamController streams) {
        this.notices = notices;
        this.subscriptions = subscriptions;
        this.mails = mails;
        this.streams = streams;
    }

    void tellFollowersOf(
            String project,
            String community,
            CloudEvent<?> event,
            String kind,
            @Nullable String argument,
            String link) {
        var people = new HashSet<>(subscriptions.followers(Kind.PROJECT, project));
        if (!community.isEmpty()) people.addAll(subscriptions.followers(Kind.COMMUNITY, community));
        tell(people, event, kind, project, argument, link);
    }

    void tellCommunity(String community, CloudEvent<?> event, String kind, String argument, String link) {
        tell(subscriptions.followers(Kind.COMMUNITY, community), event, kind, null, argument, link);
    }

    private void tell(
            Collection<String> people,
            CloudEvent<?> event,
            String kind,
            @Nullable String project,
            @Nullable String argument,
            String link) {
        for (var person : people) {
            var notice =
                    new Notice(event.id() + "~" + person, person, event.time(), kind, project, argument, link, false);
            if (!notices.add(notice)) continue;
            subscriptions
                    .settings(person)
                    .filter(settings -> settings.email() != null)
                    .ifPresent(settings -> mails.queue(notice));
            streams.announce(notice);
        }
    }
}
