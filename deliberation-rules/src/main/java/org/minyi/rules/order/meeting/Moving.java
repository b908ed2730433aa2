package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.act.Rule.BELONGS_TO_MEETING;
import static org.minyi.rules.order.act.Rule.CHAIR_IS_NEUTRAL;
import static org.minyi.rules.order.act.Rule.FLOOR_IS_HELD;
import static org.minyi.rules.order.act.Rule.NEEDS_FLOOR;
import static org.minyi.rules.order.act.Rule.NOTHING_PENDING;
import static org.minyi.rules.order.act.Rule.NOTHING_TO_SECOND;
import static org.minyi.rules.order.act.Rule.NOTHING_TO_STATE;
import static org.minyi.rules.order.act.Rule.NOT_IN_THESE_RULES;
import static org.minyi.rules.order.act.Rule.NOT_THE_MOVER;
import static org.minyi.rules.order.act.Rule.OWN_MOTION;
import static org.minyi.rules.order.minutes.EntryKind.DIVISION;
import static org.minyi.rules.order.minutes.EntryKind.FELL;
import static org.minyi.rules.order.minutes.EntryKind.MOVED;
import static org.minyi.rules.order.minutes.EntryKind.RAISED;
import static org.minyi.rules.order.minutes.EntryKind.SECONDED;
import static org.minyi.rules.order.minutes.EntryKind.STATED;
import static org.minyi.rules.order.minutes.EntryKind.WITHDRAWN;

import java.util.Optional;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.meeting.Outcome.Taken;
import org.minyi.rules.order.minutes.Words;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.Trait;

/** A motion from the mouth of its mover until it is a question before the meeting (RONR 4). */
final class Moving {
    private Moving() {}

    static Outcome move(Meeting meeting, Act.Move act) {
        if (meeting.rules().facts(act.motion()).isEmpty()) {
            return meeting.refuse(act, NOT_IN_THESE_RULES);
        }
        if (meeting.isChair(act.person()) && meeting.holds(CHAIR_IS_NEUTRAL)) {
            return meeting.refuse(act, CHAIR_IS_NEUTRAL);
        }
        var outOfOrder = Precedence.refusal(meeting, act);
        if (outOfOrder.isPresent()) {
            return outOfOrder.get();
        }
        return floor(meeting, act)
                .or(() -> Wording.broken(meeting, act))
                .<Outcome>map(rule -> meeting.refuse(act, rule))
                .orElseGet(() -> made(meeting, act));
    }

    private static Optional<Rule> floor(Meeting meeting, Act.Move act) {
        boolean interrupts = meeting.rules().facts(act.motion()).orElseThrow().has(Trait.INTERRUPTION);
        if (!interrupts) {
            return meeting.floor().isHeldBy(act.person()) ? Optional.empty() : Optional.of(NEEDS_FLOOR);
        }
        boolean speechBegun = meeting.floor()
                .speaker()
                .filter(speaker -> !speaker.person().equals(act.person()))
                .filter(speaker -> speaker.used().isPositive())
                .isPresent();
        return act.motion() == Motion.RECONSIDER && speechBegun ? Optional.of(FLOOR_IS_HELD) : Optional.empty();
    }

    private static Outcome made(Meeting meeting, Act.Move act) {
        if (act.motion() == Motion.DIVISION_OF_ASSEMBLY) {
            return Taken.of(meeting.with(Step.Voting.begun(true))).note(DIVISION, "person", act.person());
        }
        var numbered = remembering(meeting, act.motion());
        var question = Wording.question(numbered, act);
        var kept = meeting.floor().isHeldBy(act.person()) && question.stage() != Stage.ASKED
                ? numbered.with(meeting.floor().givenUp())
                : numbered;
        var name = new Words(act.motion().chinese(), act.motion().english());
        var taken = Taken.of(kept.pushed(question));
        return question.stage() == Stage.ASKED
                ? taken.note(RAISED, "person", act.person(), "motion", name, "wording", act.wording())
                : taken.note(
                        MOVED,
                        "person",
                        act.person(),
                        "motion",
                        name,
                        "question",
                        question.id(),
                        "wording",
                        act.wording());
    }

    private static Meeting remembering(Meeting meeting, Motion motion) {
        var archive = meeting.archive().numbered();
        return motion == Motion.APPEAL && meeting.step() instanceof Step.Ruled(var ruling)
                ? meeting.with(archive.appealedFrom(ruling))
                : meeting.with(archive);
    }

    static Outcome second(Meeting meeting, Act.Second act) {
        var waiting = meeting.top().filter(top -> top.stage() == Stage.MOVED);
        if (waiting.isEmpty()) {
            return meeting.refuse(act, NOTHING_TO_SECOND);
        }
        if (waiting.get().mover().equals(act.person())) {
            return meeting.refuse(act, OWN_MOTION);
        }
        if (meeting.isChair(act.person()) && meeting.holds(CHAIR_IS_NEUTRAL)) {
            return meeting.refuse(act, CHAIR_IS_NEUTRAL);
        }
        return Taken.of(meeting.replaced(waiting.get().at(Stage.SECONDED)))
                .note(
                        SECONDED,
                        "person",
                        act.person(),
                        "question",
                        waiting.get().id());
    }

    static Outcome letFall(Meeting meeting, Act.LetFall act) {
        var waiting = meeting.top().filter(top -> top.stage() == Stage.MOVED);
        return waiting.isEmpty()
                ? meeting.refuse(act, NOTHING_TO_SECOND)
                : Taken.of(meeting.popped())
                        .note(FELL, "question", waiting.get().id());
    }

    static Outcome state(Meeting meeting, Act.State act) {
        var waiting = meeting.top().filter(top -> top.stage() == Stage.SECONDED);
        if (waiting.isEmpty()) {
            return meeting.refuse(act, NOTHING_TO_STATE);
        }
        var now = meeting.replaced(waiting.get().at(Stage.STATED))
                .with(meeting.floor().cleared());
        return Taken.of(now).note(STATED, "question", waiting.get().id());
    }

    static Outcome withdraw(Meeting meeting, Act.Withdraw act) {
        if (meeting.top().isEmpty()) {
            return meeting.refuse(act, NOTHING_PENDING);
        }
        var top = meeting.top().get();
        if (!top.mover().equals(act.person())) {
            return meeting.refuse(act, NOT_THE_MOVER);
        }
        return top.stage() == Stage.STATED
                ? meeting.refuse(act, BELONGS_TO_MEETING)
                : Taken.of(meeting.popped()).note(WITHDRAWN, "question", top.id());
    }
}
