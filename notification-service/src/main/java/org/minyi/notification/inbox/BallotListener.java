package org.minyi.notification.inbox;

import org.minyi.contracts.deliberation.BallotCancelled;
import org.minyi.contracts.deliberation.BallotCounted;
import org.minyi.contracts.deliberation.BallotOpened;
import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.notification.inbox.NoticesListener.Wording;
import org.minyi.servicekit.consuming.EventConsumer;
import org.springframework.stereotype.Component;

/** What happens to ballots reaches those who follow the project or the community. */
@Component
class BallotListener implements EventConsumer {
    private final NoticesListener notices;

    BallotListener(NoticesListener notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "ballots";
    }

    @Override
    public TopicFamily family() {
        return TopicFamily.DELIBERATIONS;
    }

    @Override
    public void on(CloudEvent<?> event) {
        switch (event.data()) {
            case BallotOpened it -> tell(it.project(), it.community(), event, "BALLOT_OPENED", it.ballot());
            case BallotCounted it ->
                tell(
                        it.project(),
                        it.community(),
                        event,
                        it.passed() ? "BALLOT_PASSED" : "BALLOT_NOT_PASSED",
                        it.ballot());
            case BallotCancelled it -> tell(it.project(), it.community(), event, "BALLOT_CANCELLED", it.ballot());
            default -> {}
        }
    }

    private void tell(String project, String community, CloudEvent<?> event, String kind, String ballot) {
        notices.tellFollowersOf(project, community, event, new Wording(kind, project, null, "/ballots/" + ballot));
    }
}
