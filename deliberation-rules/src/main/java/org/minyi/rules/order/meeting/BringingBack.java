package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.act.Rule.DOES_NOT_APPLY;
import static org.minyi.rules.order.act.Rule.NOT_ON_PREVAILING_SIDE;
import static org.minyi.rules.order.act.Rule.NOT_RECONSIDERED;
import static org.minyi.rules.order.act.Rule.NO_SUCH_QUESTION;
import static org.minyi.rules.order.act.Rule.ONE_THING_AT_A_TIME;

import java.util.Optional;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.meeting.Decision.Disposal;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.Reconsidering;

/** When a question can be brought before the meeting again (RONR 34 to 37). */
final class BringingBack {
    private BringingBack() {}

    static Optional<Rule> broken(Meeting meeting, Act.Move act) {
        if (act.motion() == Motion.RECONSIDER) {
            return reconsider(meeting, act);
        }
        if (!meeting.pending().isEmpty()) {
            return Optional.of(ONE_THING_AT_A_TIME);
        }
        var archive = meeting.archive();
        boolean there = switch (act.motion()) {
            case TAKE_FROM_TABLE ->
                archive.aside(act.target())
                        .filter(aside -> aside.why() == SetAside.Why.TABLED)
                        .isPresent();
            case DISCHARGE_COMMITTEE ->
                archive.aside(act.target())
                        .filter(aside -> aside.why() == SetAside.Why.REFERRED)
                        .isPresent();
            default ->
                archive.decision(act.target()).filter(BringingBack::isInForce).isPresent();
        };
        return there ? Optional.empty() : Optional.of(NO_SUCH_QUESTION);
    }

    private static boolean isInForce(Decision decision) {
        return decision.question().motion() == Motion.MAIN && decision.disposal() == Disposal.ADOPTED;
    }

    private static Optional<Rule> reconsider(Meeting meeting, Act.Move act) {
        var found = meeting.archive().decision(act.target());
        if (found.isEmpty()) {
            return Optional.of(NO_SUCH_QUESTION);
        }
        var decision = found.get();
        if (!canBeReconsidered(meeting, decision)) {
            return Optional.of(NOT_RECONSIDERED);
        }
        return place(meeting, decision.question()).or(() -> side(decision, act.person()));
    }

    private static boolean canBeReconsidered(Meeting meeting, Decision decision) {
        var question = decision.question();
        var allowed = meeting.rules().facts(question.motion()).orElseThrow().reconsidering();
        boolean kind = switch (question.motion()) {
            case MAIN, AMEND, POSTPONE_INDEFINITELY -> true;
            default -> false;
        };
        boolean outcome = switch (decision.disposal()) {
            case ADOPTED -> allowed == Reconsidering.EITHER || allowed == Reconsidering.ADOPTION;
            case REJECTED -> allowed == Reconsidering.EITHER || allowed == Reconsidering.REJECTION;
            default -> false;
        };
        return kind && outcome && !question.reconsidered() && !decision.earlier();
    }

    /** A main question comes back when nothing is pending; an amendment while what it amends is, unchanged since. */
    private static Optional<Rule> place(Meeting meeting, Question question) {
        if (question.motion() != Motion.AMEND) {
            return meeting.pending().isEmpty() ? Optional.empty() : Optional.of(ONE_THING_AT_A_TIME);
        }
        boolean there = meeting.top()
                .filter(top -> top.id() == question.target())
                .filter(top -> !top.debate().closed())
                .filter(top -> isLastChange(meeting, question, top))
                .isPresent();
        return there ? Optional.empty() : Optional.of(DOES_NOT_APPLY);
    }

    private static boolean isLastChange(Meeting meeting, Question amendment, Question target) {
        boolean adopted =
                meeting.archive().decision(amendment.id()).orElseThrow().disposal() == Disposal.ADOPTED;
        return !adopted
                || (target.wording().equals(amendment.wording())
                        && target.detail().equals(amendment.detail()));
    }

    private static Optional<Rule> side(Decision decision, Person person) {
        var prevailing = decision.disposal() == Disposal.ADOPTED ? Answer.YES : Answer.NO;
        boolean known = !decision.votes().isEmpty();
        return known && decision.votes().get(person) != prevailing
                ? Optional.of(NOT_ON_PREVAILING_SIDE)
                : Optional.empty();
    }
}
