package org.minyi.notification.inbox;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.servicelog.ServiceActivityLogged;
import org.minyi.notification.inbox.NoticesListener.Wording;
import org.minyi.notification.subscription.Subscription.Kind;
import org.minyi.notification.subscription.SubscriptionStore;
import org.minyi.servicekit.consuming.EventConsumer;
import org.springframework.stereotype.Component;

/** That a project gave services reaches those who follow it: at most once a day, and not those who logged them. */
@Component
class ServiceActivityListener implements EventConsumer {
    private static final ZoneId SUZHOU = ZoneId.of("Asia/Shanghai");

    /** Services of longer ago are records brought in late, not news. */
    private static final int FRESH_DAYS = 30;

    private final NoticesListener notices;
    private final SubscriptionStore subscriptions;

    ServiceActivityListener(NoticesListener notices, SubscriptionStore subscriptions) {
        this.notices = notices;
        this.subscriptions = subscriptions;
    }

    @Override
    public String name() {
        return "service-activities";
    }

    @Override
    public TopicFamily family() {
        return TopicFamily.SERVICE_ACTIVITIES;
    }

    @Override
    public void on(CloudEvent<?> event) {
        if (event.data() instanceof ServiceActivityLogged it) tell(it, event);
    }

    private void tell(ServiceActivityLogged it, CloudEvent<?> event) {
        var day = LocalDate.ofInstant(event.time(), SUZHOU);
        if (it.date().isBefore(day.minusDays(FRESH_DAYS))) return;
        var people = new HashSet<>(subscriptions.followers(Kind.PROJECT, it.project()));
        people.remove(it.loggedBy());
        notices.tell(
                people,
                event,
                "services~" + it.project() + "~" + day,
                new Wording("SERVICE_LOGGED", it.project(), null, "/projects/" + it.project()));
    }
}
