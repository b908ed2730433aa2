package org.minyi.notification.inbox;

import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.notification.BulletinPublished;
import org.minyi.servicekit.consuming.EventConsumer;
import org.springframework.stereotype.Component;

/** A community's bulletin reaches those who follow the community. */
@Component
class BulletinListener implements EventConsumer {
    private final NoticesListener notices;

    BulletinListener(NoticesListener notices) {
        this.notices = notices;
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
        if (event.data() instanceof BulletinPublished it && it.community() != null) {
            notices.tellCommunity(
                    it.community(), event, "BULLETIN_PUBLISHED", it.title(), "/bulletins/" + it.bulletin());
        }
    }
}
