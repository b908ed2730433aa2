package org.minyi.notification.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.notification.NoticeDelivered;
import org.minyi.notification.inbox.Notice;

/**
 * A notice on its way to a person's mail box. Once that is over, only its state is kept, so that it is never sent again.
 *
 * @param notice absent once it is over
 * @param tries how often it was tried
 * @param dueAt when it may be claimed next
 * @param claim who is sending it; absent while nobody is
 */
public record QueuedMail(
        @Nullable Notice notice,
        State state,
        int tries,
        Instant dueAt,
        @Nullable String claim) {
    /** What became of it. */
    public enum State {
        QUEUED,
        SENT,
        GIVEN_UP
    }

    static QueuedMail of(Notice notice, Instant now) {
        return new QueuedMail(notice, State.QUEUED, 0, now, null);
    }

    boolean isDue(Instant now) {
        return state == State.QUEUED && !dueAt.isAfter(now);
    }

    /** The sender's alone until the lease ends; whoever looks then takes it for a crashed sender's. */
    QueuedMail claimed(String sender, Instant leaseEnds) {
        return new QueuedMail(notice, state, tries + 1, leaseEnds, sender);
    }

    /** Tried again later, unless somebody else claimed it since. */
    QueuedMail refused(String sender, Instant again) {
        return sender.equals(claim) ? new QueuedMail(notice, state, tries, again, null) : this;
    }

    QueuedMail over(State end) {
        return state == State.QUEUED ? new QueuedMail(null, end, tries, dueAt, null) : this;
    }

    /** What is said when it is over; nothing of what was over before. */
    List<NoticeDelivered> told(State end, Instant now) {
        return state == State.QUEUED && notice != null
                ? List.of(new NoticeDelivered(notice.id(), notice.person(), "EMAIL", end == State.SENT, now))
                : List.of();
    }
}
