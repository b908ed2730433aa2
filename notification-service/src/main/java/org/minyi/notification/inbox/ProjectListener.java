package org.minyi.notification.inbox;

import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.project.CommunityDescribed;
import org.minyi.contracts.project.ProjectBidSubmitted;
import org.minyi.contracts.project.ProjectEdited;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.ProjectRaised;
import org.minyi.contracts.project.ProjectSupported;
import org.minyi.notification.subscription.Subscription;
import org.minyi.notification.subscription.Subscription.Kind;
import org.minyi.notification.subscription.SubscriptionStore;
import org.minyi.servicekit.consuming.EventConsumer;
import org.springframework.stereotype.Component;

/** What happens to projects: names are kept, those involved follow on their own, followers hear of every move. */
@Component
class ProjectListener implements EventConsumer {
    private final TitleStore titles;
    private final SubscriptionStore subscriptions;
    private final NoticesListener notices;

    ProjectListener(TitleStore titles, SubscriptionStore subscriptions, NoticesListener notices) {
        this.titles = titles;
        this.subscriptions = subscriptions;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public TopicFamily family() {
        return TopicFamily.PROJECTS;
    }

    @Override
    public void on(CloudEvent<?> event) {
        switch (event.data()) {
            case CommunityDescribed it -> titles.name(it.community(), it.name(), it.community(), event);
            case ProjectRaised it -> {
                titles.name(it.project(), it.title(), it.community(), event);
                if (!it.onBehalf() && !it.synthetic()) follow(it.raisedBy(), it.project());
            }
            case ProjectEdited it -> titles.name(it.project(), it.title(), "", event);
            case ProjectSupported it -> {
                if (it.supports()) follow(it.supporter(), it.project());
            }
            case ProjectBidSubmitted it -> follow(it.bidder(), it.project());
            case ProjectMoved it ->
                notices.tellFollowersOf(
                        it.project(), "", event, "PROJECT_MOVED", it.to().name(), "/projects/" + it.project());
            default -> {}
        }
    }

    private void follow(String person, String project) {
        subscriptions.follow(new Subscription(person, Kind.PROJECT, project));
    }
}
