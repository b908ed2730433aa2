package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.act.Rule.CHAIR_STAYS;
import static org.minyi.rules.order.act.Rule.FLOOR_IS_HELD;
import static org.minyi.rules.order.act.Rule.NOT_PRESENT;
import static org.minyi.rules.order.minutes.EntryKind.ARRIVED;
import static org.minyi.rules.order.minutes.EntryKind.CHAIR_HANDED_OVER;
import static org.minyi.rules.order.minutes.EntryKind.LEFT;
import static org.minyi.rules.order.minutes.EntryKind.QUORUM_MET;
import static org.minyi.rules.order.minutes.EntryKind.QUORUM_MISSED;
import static org.minyi.rules.order.minutes.EntryKind.VOTE_VOID;

import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.meeting.Outcome.Taken;

/** Who is there and who presides; watches the quorum. */
final class Attendance {
    private Attendance() {}

    static Outcome arrive(Meeting meeting, Act.Arrive act) {
        var now = meeting.with(meeting.session().arrived(act.person()));
        return noteQuorum(meeting, Taken.of(now).note(ARRIVED, "person", act.person()));
    }

    static Outcome leave(Meeting meeting, Act.Leave act) {
        var phase = meeting.session().phase();
        if (meeting.isChair(act.person()) && (phase == Phase.IN_SESSION || phase == Phase.RECESSED)) {
            return meeting.refuse(act, CHAIR_STAYS);
        }
        var taken = Taken.of(without(meeting, act.person())).note(LEFT, "person", act.person());
        return voidVote(noteQuorum(meeting, taken));
    }

    static Outcome handOver(Meeting meeting, Act.HandOverChair act) {
        if (!meeting.session().present().contains(act.to())) {
            return meeting.refuse(act, NOT_PRESENT);
        }
        if (meeting.floor().isHeldBy(act.to())) {
            return meeting.refuse(act, FLOOR_IS_HELD);
        }
        var now = meeting.with(meeting.session().chairedBy(act.to()))
                .with(meeting.floor().lowered(act.to()));
        return Taken.of(now).note(CHAIR_HANDED_OVER, "person", act.to());
    }

    private static Meeting without(Meeting meeting, Person person) {
        var floor = meeting.floor().lowered(person);
        return meeting.with(meeting.session().left(person)).with(floor.isHeldBy(person) ? floor.givenUp() : floor);
    }

    private static Taken noteQuorum(Meeting before, Taken taken) {
        var now = taken.meeting();
        boolean watched =
                now.session().phase() == Phase.IN_SESSION || now.session().phase() == Phase.RECESSED;
        if (!watched || before.hasQuorum() == now.hasQuorum()) {
            return taken;
        }
        return note(taken);
    }

    static Taken note(Taken taken) {
        var now = taken.meeting();
        return taken.note(
                now.hasQuorum() ? QUORUM_MET : QUORUM_MISSED,
                "needed",
                now.opening().quorum(),
                "present",
                now.session().present().size());
    }

    /** A vote that would bind without a quorum is broken off. */
    private static Taken voidVote(Taken taken) {
        var now = taken.meeting();
        boolean deciding = now.step() instanceof Step.Voting || now.step() instanceof Step.AskingConsent;
        return deciding && !now.hasQuorum() && !Guards.topNeedsNoQuorum(now)
                ? taken.with(now.with(new Step.Discussing())).note(VOTE_VOID)
                : taken;
    }
}
