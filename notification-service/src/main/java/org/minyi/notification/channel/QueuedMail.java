package org.minyi.notification.channel;

import java.time.Instant;
import java.util.List;
import org.minyi.contracts.notification.NoticeDelivered;
import org.minyi.notification.inbox.Notice;

/**
 * A notice on its way to a person's mail box.
 *
 * @param tries how often it was tried
 * @param dueAt when it is tried next
 */
public record QueuedMail(Notice notice, State state, int tries, Instant dueAt) {
    /** What became of it. */
    public enum State {
        QUEUED,
        SENT,
        GIVEN_UP
    }

    QueuedMail claimed(Instant nextTry) {
        return new QueuedMail(notice, state, tries + 1, nextTry);
    }

    QueuedMail become(State next) {
        return new QueuedMail(notice, next, tries, dueAt);
    }

    List<NoticeDelivered> told(Instant now) {
        return List.of(new NoticeDelivered(notice.id(), notice.person(), "EMAIL", state == State.SENT, now));
    }
}
