package org.minyi.notification.inbox;

import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.notification.BulletinPublished;
import org.minyi.notification.inbox.NoticesListener.Wording;
import org.minyi.notification.subscription.Subscription.Kind;
import org.minyi.notification.subscription.SubscriptionStore;
import org.minyi.servicekit.consuming.EventConsumer;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.springframework.stereotype.Component;

/** A community's bulletin reaches those who follow the community when it is published, and nobody again when it is edited. */
@Component
class BulletinListener implements EventConsumer {
    private final NoticesListener notices;
    private final SubscriptionStore subscriptions;
    private final CopyStore<Announced> announced;

    BulletinListener(NoticesListener notices, SubscriptionStore subscriptions, AggregateStores stores) {
        this.notices = notices;
        this.subscriptions = subscriptions;
        this.announced = stores.copies("announced", Announced.class);
    }

    @Override
    public String name() {
        return "bulletins";
    }

    @Override
    public TopicFamily family() {
        return TopicFamily.BULLETINS;
    }

    @Override
    public void on(CloudEvent<?> event) {
        if (event.data() instanceof BulletinPublished it && it.community() != null && isFirst(it, event)) {
            notices.tell(
                    subscriptions.followers(Kind.COMMUNITY, it.community()),
                    event,
                    event.id(),
                    new Wording("BULLETIN_PUBLISHED", null, it.title(), "/bulletins/" + it.bulletin()));
        }
    }

    /** An edit is published as well; the first event may come twice. */
    private boolean isFirst(BulletinPublished it, CloudEvent<?> event) {
        var first = new Announced(it.bulletin(), event.id());
        return announced.addIfAbsent(it.bulletin(), first)
                || announced.find(it.bulletin()).filter(first::equals).isPresent();
    }
}
