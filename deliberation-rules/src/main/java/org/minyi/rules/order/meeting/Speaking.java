package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.act.Rule.CHAIR_IS_NEUTRAL;
import static org.minyi.rules.order.act.Rule.DEBATE_IS_CLOSED;
import static org.minyi.rules.order.act.Rule.FLOOR_IS_FREE;
import static org.minyi.rules.order.act.Rule.FLOOR_IS_HELD;
import static org.minyi.rules.order.act.Rule.HAND_IS_NOT_UP;
import static org.minyi.rules.order.act.Rule.HAND_IS_UP;
import static org.minyi.rules.order.act.Rule.NOT_DEBATABLE;
import static org.minyi.rules.order.act.Rule.NOT_NEXT_TO_SPEAK;
import static org.minyi.rules.order.act.Rule.ONE_THING_AT_A_TIME;
import static org.minyi.rules.order.act.Rule.SPEECHES_USED_UP;

import java.util.Optional;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Purpose;
import org.minyi.rules.order.meeting.Floor.Hand;
import org.minyi.rules.order.meeting.Outcome.Refused;
import org.minyi.rules.order.meeting.Outcome.Taken;

/** Asking for the floor, having it and giving it up (RONR 42 and 43). */
final class Speaking {
    private Speaking() {}

    static Outcome raise(Meeting meeting, Act.RaiseHand act) {
        var floor = meeting.floor();
        if (floor.handOf(act.person()).isPresent() || floor.isHeldBy(act.person())) {
            return meeting.refuse(act, HAND_IS_UP);
        }
        if (meeting.isChair(act.person()) && meeting.holds(CHAIR_IS_NEUTRAL)) {
            return meeting.refuse(act, CHAIR_IS_NEUTRAL);
        }
        return debateRefusal(meeting, act)
                .<Outcome>map(refused -> refused)
                .orElseGet(() -> Taken.of(meeting.with(floor.raised(act.person(), act.purpose()))));
    }

    private static Optional<Refused> debateRefusal(Meeting meeting, Act.RaiseHand act) {
        if (act.purpose() == Purpose.MOVE) {
            return Optional.empty();
        }
        var question = meeting.top().filter(top -> top.stage() == Stage.STATED && top.debatable());
        if (question.isEmpty()) {
            return Optional.of(meeting.refuse(act, NOT_DEBATABLE));
        }
        var debate = question.get().debate();
        if (debate.closed()) {
            return Optional.of(meeting.refuse(act, DEBATE_IS_CLOSED));
        }
        int most = debate.limit().speeches();
        boolean usedUp = debate.speechesOf(act.person()) >= most && meeting.holds(SPEECHES_USED_UP);
        return usedUp ? Optional.of(meeting.refuse(act, SPEECHES_USED_UP, "speeches", most)) : Optional.empty();
    }

    static Outcome lower(Meeting meeting, Act.LowerHand act) {
        return meeting.floor().handOf(act.person()).isEmpty()
                ? meeting.refuse(act, HAND_IS_NOT_UP)
                : Taken.of(meeting.with(meeting.floor().lowered(act.person())));
    }

    static Outcome recognise(Meeting meeting, Act.Recognise act) {
        var hand = meeting.floor().handOf(act.speaker());
        if (hand.isEmpty()) {
            return meeting.refuse(act, HAND_IS_NOT_UP);
        }
        if (meeting.floor().speaker().isPresent()) {
            return meeting.refuse(act, FLOOR_IS_HELD);
        }
        if (meeting.top().filter(top -> top.stage() != Stage.STATED).isPresent()) {
            return meeting.refuse(act, ONE_THING_AT_A_TIME);
        }
        var next = meeting.nextSpeaker().orElse(act.speaker());
        if (!next.equals(act.speaker()) && meeting.holds(NOT_NEXT_TO_SPEAK)) {
            return meeting.refuse(act, NOT_NEXT_TO_SPEAK, "person", next);
        }
        return Taken.of(given(meeting, hand.get()));
    }

    private static Meeting given(Meeting meeting, Hand hand) {
        var now = meeting.with(meeting.floor().givenTo(hand));
        return hand.purpose() == Purpose.MOVE
                ? now
                : now.top()
                        .map(top -> now.replaced(top.with(top.debate().spoken(hand.person(), hand.purpose()))))
                        .orElse(now);
    }

    static Outcome end(Meeting meeting, Act.EndSpeech act) {
        return meeting.floor().isHeldBy(act.person())
                ? Taken.of(meeting.with(meeting.floor().givenUp()))
                : meeting.refuse(act, FLOOR_IS_FREE);
    }

    static Outcome keepTime(Meeting meeting, Act.KeepTime act) {
        var passed = meeting.floor().usedFor(act.passed().abs());
        var limit = meeting.top()
                .map(Question::debate)
                .map(Debate::limit)
                .orElse(meeting.rules().speaking());
        boolean over = passed.speaker()
                .filter(speaker -> speaker.used().compareTo(limit.each()) >= 0)
                .isPresent();
        return Taken.of(meeting.with(over ? passed.givenUp() : passed));
    }
}
