package org.minyi.notification.inbox;

import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.project.CommunityDescribed;
import org.minyi.contracts.project.ProjectBidSubmitted;
import org.minyi.contracts.project.ProjectEdited;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.ProjectRaised;
import org.minyi.contracts.project.ProjectSupported;
import org.minyi.contracts.project.ProjectTakenOn;
import org.minyi.notification.inbox.NoticesListener.Wording;
import org.minyi.notification.subscription.MemberStore;
import org.minyi.notification.subscription.Subscription.Kind;
import org.minyi.notification.subscription.SubscriptionStore;
import org.minyi.notification.subscription.TitleStore;
import org.minyi.servicekit.consuming.EventConsumer;
import org.springframework.stereotype.Component;

/** What happens to projects: names are kept, those involved follow on their own, followers hear of every move. */
@Component
class ProjectListener implements EventConsumer {
    private final TitleStore titles;
    private final SubscriptionStore subscriptions;
    private final MemberStore members;
    private final NoticesListener notices;

    ProjectListener(TitleStore titles, SubscriptionStore subscriptions, MemberStore members, NoticesListener notices) {
        this.titles = titles;
        this.subscriptions = subscriptions;
        this.members = members;
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
                if (it.supports() && it.recordedBy() == null) follow(it.supporter(), it.project());
            }
            case ProjectBidSubmitted it -> {
                follow(it.bidder(), it.project());
                if (it.organisation() != null) members.add(it.organisation(), it.bidder());
            }
            case ProjectTakenOn it -> {
                if (it.leader() != null) follow(it.leader(), it.project());
                if (it.organisation() != null)
                    members.of(it.organisation()).forEach(person -> follow(person, it.project()));
            }
            case ProjectMoved it -> {
                if (!Boolean.TRUE.equals(it.imported())) tell(it, event);
            }
            default -> {}
        }
    }

    private void tell(ProjectMoved it, CloudEvent<?> event) {
        var wording = new Wording("PROJECT_MOVED", it.project(), it.to().name(), "/projects/" + it.project());
        notices.tellFollowersOf(it.project(), "", event, wording);
    }

    private void follow(String person, String project) {
        subscriptions.followUnlessDecided(person, Kind.PROJECT, project);
    }
}
