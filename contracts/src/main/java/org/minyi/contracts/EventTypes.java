package org.minyi.contracts;

import java.util.List;
import org.minyi.contracts.deliberation.BallotBoxClosed;
import org.minyi.contracts.deliberation.BallotCancelled;
import org.minyi.contracts.deliberation.BallotCounted;
import org.minyi.contracts.deliberation.BallotOpened;
import org.minyi.contracts.deliberation.PaperCast;
import org.minyi.contracts.envelope.EventCatalogue;
import org.minyi.contracts.envelope.EventCatalogue.EventType;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.notification.BulletinPublished;
import org.minyi.contracts.notification.BulletinWithdrawn;
import org.minyi.contracts.notification.NoticeDelivered;
import org.minyi.contracts.project.CommunityDescribed;
import org.minyi.contracts.project.OrganisationRegistered;
import org.minyi.contracts.project.ProjectBidSubmitted;
import org.minyi.contracts.project.ProjectEdited;
import org.minyi.contracts.project.ProjectEvaluated;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.ProjectRaised;
import org.minyi.contracts.project.ProjectSupported;
import org.minyi.contracts.project.ProjectTakenOn;
import org.minyi.contracts.servicelog.ServiceActivityCorrected;
import org.minyi.contracts.servicelog.ServiceActivityLogged;
import org.minyi.contracts.servicelog.ServiceActivityVoided;

/** Every published event. A type string is for ever: a change that readers could not ignore is a new version. */
public final class EventTypes {

    /** All events of the platform. */
    public static final EventCatalogue ALL = new EventCatalogue(List.of(
            new EventType("minyi.community.described.v1", CommunityDescribed.class, TopicFamily.PROJECTS),
            new EventType("minyi.organisation.registered.v1", OrganisationRegistered.class, TopicFamily.PROJECTS),
            new EventType("minyi.project.raised.v1", ProjectRaised.class, TopicFamily.PROJECTS),
            new EventType("minyi.project.edited.v1", ProjectEdited.class, TopicFamily.PROJECTS),
            new EventType("minyi.project.supported.v1", ProjectSupported.class, TopicFamily.PROJECTS),
            new EventType("minyi.project.moved.v1", ProjectMoved.class, TopicFamily.PROJECTS),
            new EventType("minyi.project.bid-submitted.v1", ProjectBidSubmitted.class, TopicFamily.PROJECTS),
            new EventType("minyi.project.taken-on.v1", ProjectTakenOn.class, TopicFamily.PROJECTS),
            new EventType("minyi.project.evaluated.v1", ProjectEvaluated.class, TopicFamily.PROJECTS),
            new EventType("minyi.ballot.opened.v1", BallotOpened.class, TopicFamily.DELIBERATIONS),
            new EventType("minyi.ballot.counted.v1", BallotCounted.class, TopicFamily.DELIBERATIONS),
            new EventType("minyi.ballot.cancelled.v1", BallotCancelled.class, TopicFamily.DELIBERATIONS),
            new EventType("minyi.ballot.paper-cast.v1", PaperCast.class, TopicFamily.BALLOT_BOX),
            new EventType("minyi.ballot.box-closed.v1", BallotBoxClosed.class, TopicFamily.BALLOT_BOX),
            new EventType(
                    "minyi.service-activity.logged.v1", ServiceActivityLogged.class, TopicFamily.SERVICE_ACTIVITIES),
            new EventType(
                    "minyi.service-activity.corrected.v1",
                    ServiceActivityCorrected.class,
                    TopicFamily.SERVICE_ACTIVITIES),
            new EventType(
                    "minyi.service-activity.voided.v1", ServiceActivityVoided.class, TopicFamily.SERVICE_ACTIVITIES),
            new EventType("minyi.bulletin.published.v1", BulletinPublished.class, TopicFamily.BULLETINS),
            new EventType("minyi.bulletin.withdrawn.v1", BulletinWithdrawn.class, TopicFamily.BULLETINS),
            new EventType("minyi.notice.delivered.v1", NoticeDelivered.class, TopicFamily.NOTIFICATIONS)));

    private EventTypes() {}
}
