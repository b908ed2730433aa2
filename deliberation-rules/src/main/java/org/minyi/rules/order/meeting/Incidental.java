package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.act.Rule.DEBATE_IS_CLOSED;
import static org.minyi.rules.order.act.Rule.DOES_NOT_APPLY;
import static org.minyi.rules.order.act.Rule.NOTHING_PENDING;
import static org.minyi.rules.order.act.Rule.NOT_THE_MOVER;
import static org.minyi.rules.order.act.Rule.NO_RULING;
import static org.minyi.rules.order.act.Rule.ONE_THING_AT_A_TIME;
import static org.minyi.rules.order.act.Rule.TOO_LATE_TO_OBJECT;

import java.util.Optional;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.motion.Motion;

/** When an incidental motion is in order: each arises out of something of its own (RONR 23 to 33). */
final class Incidental {
    private Incidental() {}

    static Optional<Rule> broken(Meeting meeting, Act.Move act) {
        return switch (act.motion()) {
            case APPEAL -> meeting.step() instanceof Step.Ruled ? notTwice(meeting, act) : Optional.of(NO_RULING);
            case OBJECTION_TO_CONSIDERATION -> objection(meeting);
            case DIVISION_OF_QUESTION, CONSIDER_BY_PARAGRAPH -> ofMainMotion(meeting);
            case METHOD_OF_VOTING ->
                meeting.pending().isEmpty() ? Optional.of(NOTHING_PENDING) : notTwice(meeting, act);
            case NOMINATIONS -> meeting.pending().isEmpty() ? Optional.empty() : Optional.of(ONE_THING_AT_A_TIME);
            case SUSPEND_RULES, EXCUSE_FROM_DUTY, READ_PAPERS -> notTwice(meeting, act);
            case WITHDRAW_MOTION -> withdrawal(meeting, act.person());
            default -> Optional.empty();
        };
    }

    /** Only a main motion itself, before anybody has spoken on it and nothing has been applied to it (RONR 26:2). */
    private static Optional<Rule> objection(Meeting meeting) {
        if (meeting.pending().isEmpty()) {
            return Optional.of(NOTHING_PENDING);
        }
        var top = meeting.pending().getLast();
        if (top.motion() != Motion.MAIN) {
            return Optional.of(DOES_NOT_APPLY);
        }
        return top.debate().hasBegun() || top.debate().closed() || top.reconsidered()
                ? Optional.of(TOO_LATE_TO_OBJECT)
                : Optional.empty();
    }

    private static Optional<Rule> ofMainMotion(Meeting meeting) {
        if (meeting.pending().isEmpty()) {
            return Optional.of(NOTHING_PENDING);
        }
        var top = meeting.pending().getLast();
        if (top.motion() != Motion.MAIN) {
            return Optional.of(DOES_NOT_APPLY);
        }
        return top.debate().closed() ? Optional.of(DEBATE_IS_CLOSED) : Optional.empty();
    }

    private static Optional<Rule> notTwice(Meeting meeting, Act.Move act) {
        boolean pending = meeting.pending().stream().anyMatch(question -> question.motion() == act.motion());
        return pending ? Optional.of(ONE_THING_AT_A_TIME) : Optional.empty();
    }

    private static Optional<Rule> withdrawal(Meeting meeting, Person person) {
        if (meeting.pending().isEmpty()) {
            return Optional.of(NOTHING_PENDING);
        }
        var top = meeting.pending().getLast();
        if (top.motion() == Motion.WITHDRAW_MOTION) {
            return Optional.of(ONE_THING_AT_A_TIME);
        }
        return top.mover().equals(person) ? Optional.empty() : Optional.of(NOT_THE_MOVER);
    }
}
