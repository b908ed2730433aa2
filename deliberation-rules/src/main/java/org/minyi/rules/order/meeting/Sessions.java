package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.act.Rule.NOT_FINISHED;
import static org.minyi.rules.order.act.Rule.NO_SUCH_ITEM;
import static org.minyi.rules.order.act.Rule.NO_SUCH_QUESTION;
import static org.minyi.rules.order.act.Rule.ONE_THING_AT_A_TIME;
import static org.minyi.rules.order.minutes.EntryKind.ADJOURNED;
import static org.minyi.rules.order.minutes.EntryKind.CALLED_TO_ORDER;
import static org.minyi.rules.order.minutes.EntryKind.ITEM_TAKEN_UP;
import static org.minyi.rules.order.minutes.EntryKind.RESUMED;
import static org.minyi.rules.order.minutes.EntryKind.TAKEN_UP_AGAIN;

import java.util.List;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.meeting.Outcome.Taken;

/** The meeting's beginning and end, and its way through the agenda. */
final class Sessions {
    private Sessions() {}

    static Outcome call(Meeting meeting, Act.CallToOrder act) {
        var called = Taken.of(meeting.with(meeting.session().in(Phase.IN_SESSION)))
                .note(
                        CALLED_TO_ORDER,
                        "person",
                        act.person(),
                        "present",
                        meeting.session().present().size(),
                        "members",
                        meeting.opening().members().size());
        return Attendance.note(called);
    }

    static Outcome resume(Meeting meeting) {
        return Taken.of(meeting.with(meeting.session().in(Phase.IN_SESSION))).note(RESUMED);
    }

    static Outcome close(Meeting meeting, Act.Close act) {
        boolean finished = meeting.pending().isEmpty() && !hasItemsLeft(meeting);
        if (meeting.hasQuorum() && !finished) {
            return meeting.refuse(act, meeting.pending().isEmpty() ? NOT_FINISHED : ONE_THING_AT_A_TIME);
        }
        return adjourn(Taken.of(meeting));
    }

    static Taken adjourn(Taken taken) {
        var meeting = taken.meeting();
        var stated = meeting.pending().stream()
                .takeWhile(question -> question.stage() == Stage.STATED)
                .toList();
        var archive = stated.isEmpty()
                ? meeting.archive()
                : meeting.archive().putAside(new SetAside(stated, SetAside.Why.UNFINISHED));
        var over = new Meeting(
                meeting.opening(),
                meeting.session().in(Phase.ADJOURNED),
                List.of(),
                Floor.FREE,
                new Step.Discussing(),
                archive);
        return taken.with(over).note(ADJOURNED);
    }

    static Outcome takeUp(Meeting meeting, Act.TakeUp act) {
        if (!meeting.pending().isEmpty()) {
            return meeting.refuse(act, ONE_THING_AT_A_TIME);
        }
        var session = meeting.session();
        int last = meeting.opening().agenda().size();
        boolean left = act.item() >= 1
                && act.item() <= last
                && act.item() != session.item()
                && !session.done().contains(act.item());
        if (!left) {
            return meeting.refuse(act, NO_SUCH_ITEM);
        }
        var wording = meeting.opening().agenda().get(act.item() - 1);
        return Taken.of(meeting.with(session.at(act.item())))
                .note(ITEM_TAKEN_UP, "item", act.item(), "wording", wording);
    }

    static Outcome takeUpAgain(Meeting meeting, Act.TakeUpAgain act) {
        if (!meeting.pending().isEmpty()) {
            return meeting.refuse(act, ONE_THING_AT_A_TIME);
        }
        var aside = meeting.archive().aside(act.question()).filter(one -> one.why() != SetAside.Why.TABLED);
        return aside.isEmpty() ? meeting.refuse(act, NO_SUCH_QUESTION) : bringBack(Taken.of(meeting), aside.get());
    }

    static Taken bringBack(Taken taken, SetAside aside) {
        var meeting = taken.meeting();
        var now = meeting.with(aside.stack()).with(meeting.archive().takenUp(aside.id()));
        return taken.with(now)
                .note(
                        TAKEN_UP_AGAIN,
                        "question",
                        aside.id(),
                        "wording",
                        aside.stack().getFirst().wording());
    }

    /** Whether an earlier item than the one at hand is left. */
    static boolean departsFromAgenda(Meeting meeting) {
        var session = meeting.session();
        return session.due() < session.item();
    }

    private static boolean hasItemsLeft(Meeting meeting) {
        var session = meeting.session();
        long finished = session.done().size() + (session.item() > 0 ? 1 : 0);
        return finished < meeting.opening().agenda().size();
    }
}
