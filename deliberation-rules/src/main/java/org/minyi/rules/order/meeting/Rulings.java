package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.act.Rule.MUST_BE_FOLLOWED;
import static org.minyi.rules.order.act.Rule.NOTHING_RAISED;
import static org.minyi.rules.order.act.Rule.NO_INQUIRY;
import static org.minyi.rules.order.minutes.EntryKind.BACK_IN_ORDER;
import static org.minyi.rules.order.minutes.EntryKind.CONSIDERED;
import static org.minyi.rules.order.minutes.EntryKind.NOT_CONSIDERED;
import static org.minyi.rules.order.minutes.EntryKind.ORDERS_FOLLOWED;
import static org.minyi.rules.order.minutes.EntryKind.ORDERS_SET_ASIDE;
import static org.minyi.rules.order.minutes.EntryKind.OUT_OF_ORDER;
import static org.minyi.rules.order.minutes.EntryKind.REPLIED;
import static org.minyi.rules.order.minutes.EntryKind.REVERSED;
import static org.minyi.rules.order.minutes.EntryKind.RULED;
import static org.minyi.rules.order.minutes.EntryKind.SUSTAINED;

import java.util.Map;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.meeting.Decision.Disposal;
import org.minyi.rules.order.meeting.Outcome.Taken;
import org.minyi.rules.order.minutes.Words;
import org.minyi.rules.order.motion.Motion;

/**
 * What is put to the chair, and what the meeting does about the chair's ruling. A point of order taken while a motion waits
 * for its second or its statement is a point against that motion.
 */
final class Rulings {
    private static final Words GRANTED = new Words("成立", "well taken");
    private static final Words DENIED = new Words("不成立", "not well taken");

    private Rulings() {}

    static Outcome give(Meeting meeting, Act.GiveRuling act) {
        var asked = meeting.top().filter(top -> top.stage() == Stage.ASKED);
        if (asked.isEmpty()) {
            return meeting.refuse(act, NOTHING_RAISED);
        }
        return switch (asked.get().motion()) {
            case PARLIAMENTARY_INQUIRY, REQUEST_FOR_INFO -> meeting.refuse(act, NOTHING_RAISED);
            case ORDERS_OF_DAY ->
                act.granted() ? follow(Taken.of(meeting.popped())) : meeting.refuse(act, MUST_BE_FOLLOWED);
            default -> ruled(meeting.popped(), asked.get().motion(), act);
        };
    }

    private static Taken ruled(Meeting meeting, Motion motion, Act.GiveRuling act) {
        var ruling = new Step.Ruling(motion, act.granted(), meeting.pending());
        var taken = Taken.of(meeting.with(new Step.Ruled(ruling)))
                .note(RULED, "ruling", act.granted() ? GRANTED : DENIED, "reason", act.reason());
        return motion == Motion.POINT_OF_ORDER && act.granted() ? dropWaiting(taken) : taken;
    }

    private static Taken dropWaiting(Taken taken) {
        var waiting = taken.meeting().top().filter(top -> top.stage() != Stage.STATED);
        return waiting.isEmpty()
                ? taken
                : taken.with(taken.meeting().popped())
                        .note(OUT_OF_ORDER, "question", waiting.get().id());
    }

    static Outcome reply(Meeting meeting, Act.Reply act) {
        boolean inquiry = meeting.top()
                .filter(top -> top.stage() == Stage.ASKED)
                .filter(top -> top.motion() == Motion.PARLIAMENTARY_INQUIRY || top.motion() == Motion.REQUEST_FOR_INFO)
                .isPresent();
        return inquiry
                ? Taken.of(meeting.popped()).note(REPLIED, "answer", act.answer())
                : meeting.refuse(act, NO_INQUIRY);
    }

    static Taken decided(Taken taken, Question question, boolean asBefore) {
        return switch (question.motion()) {
            case APPEAL -> asBefore ? taken.note(SUSTAINED) : reverse(taken.note(REVERSED));
            case OBJECTION_TO_CONSIDERATION -> asBefore ? taken.note(CONSIDERED) : stop(taken);
            default -> asBefore ? follow(taken) : taken.note(ORDERS_SET_ASIDE);
        };
    }

    private static Taken stop(Taken taken) {
        var meeting = taken.meeting();
        var main = meeting.pending().getLast();
        var archive = meeting.archive().decided(Decision.of(main, Disposal.NOT_CONSIDERED, Map.of()));
        return taken.with(meeting.popped().with(archive)).note(NOT_CONSIDERED, "question", main.id());
    }

    private static Taken follow(Taken taken) {
        var meeting = taken.meeting();
        var kept = meeting.pending().isEmpty() ? taken : Treatment.setAside(taken, SetAside.Why.POSTPONED);
        var now = kept.meeting();
        return kept.with(now.with(now.session().backTo(now.session().due()))
                        .with(now.floor().cleared()))
                .note(ORDERS_FOLLOWED);
    }

    private static Taken reverse(Taken taken) {
        var meeting = taken.meeting();
        var ruling = meeting.archive().appealed().orElseThrow();
        if (ruling.motion() != Motion.POINT_OF_ORDER) {
            return taken;
        }
        if (!ruling.granted()) {
            return dropWaiting(taken);
        }
        if (ruling.before().size() <= meeting.pending().size()) {
            return taken;
        }
        var dropped = ruling.before().getLast();
        return taken.with(meeting.pushed(dropped)).note(BACK_IN_ORDER, "question", dropped.id());
    }
}
