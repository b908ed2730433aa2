package org.minyi.notification.inbox;

import org.minyi.contracts.deliberation.BallotCancelled;
import org.minyi.contracts.deliberation.BallotCounted;
import org.minyi.contracts.deliberation.BallotOpened;
import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.TopicFamily;
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
            case BallotOpened it ->
                notices.tellFollowersOf(
                        it.project(), it.community(), event, "BALLOT_OPENED", null, "/ballots/" + it.ballot());
            case BallotCounted it ->
                notices.tellFollowersOf(
                        it.project(),
                        it.community(),
                        event,
                        it.passed() ? "BALLOT_PASSED" : "BALLOT_NOT_PASSED",
                        null,
                        "/ballots/" + it.ballot());
            case BallotCancelled it ->
                notices.tellFollowersOf(
                        it.project(), it.community(), event, "BALLOT_CANCELLED", null, "/ballots/" + it.ballot());
            default -> {}
        }
    }
}
