package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.act.Rule.AGENDA_IS_KEPT;
import static org.minyi.rules.order.act.Rule.ALREADY_DEALT_WITH;
import static org.minyi.rules.order.act.Rule.DEBATE_IS_CLOSED;
import static org.minyi.rules.order.act.Rule.DOES_NOT_APPLY;
import static org.minyi.rules.order.act.Rule.NOTHING_PENDING;
import static org.minyi.rules.order.act.Rule.NOT_AMENDABLE;
import static org.minyi.rules.order.act.Rule.NOT_DEBATABLE;
import static org.minyi.rules.order.act.Rule.NOT_VOICES;
import static org.minyi.rules.order.act.Rule.ONE_THING_AT_A_TIME;
import static org.minyi.rules.order.act.Rule.OUTRANKED;
import static org.minyi.rules.order.act.Rule.TWO_DEGREES;

import java.util.Optional;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.meeting.Outcome.Refused;
import org.minyi.rules.order.motion.Category;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.MotionFacts;

/** Whether a motion is in order now, by what is pending (RONR 5:8 to 5:13 and the ten charts). */
final class Precedence {
    private Precedence() {}

    static Optional<Refused> refusal(Meeting meeting, Act.Move act) {
        if (act.motion() == Motion.DIVISION_OF_ASSEMBLY) {
            return isJudgedByVoices(meeting) ? Optional.empty() : Optional.of(meeting.refuse(act, NOT_VOICES));
        }
        boolean waiting =
                meeting.top().filter(top -> top.stage() != Stage.STATED).isPresent();
        if (waiting && !interruptsWaiting(act.motion())) {
            return Optional.of(meeting.refuse(act, ONE_THING_AT_A_TIME));
        }
        var facts = meeting.rules().facts(act.motion()).orElseThrow();
        return switch (facts.category()) {
            case MAIN -> main(meeting, act).map(rule -> meeting.refuse(act, rule));
            case SUBSIDIARY -> subsidiary(meeting, act, facts);
            case PRIVILEGED -> privileged(meeting, act, facts);
            case INCIDENTAL -> Incidental.broken(meeting, act).map(rule -> meeting.refuse(act, rule));
            case BRING_BACK -> BringingBack.broken(meeting, act).map(rule -> meeting.refuse(act, rule));
        };
    }

    /** What can be raised while a motion waits for its second or for the chair. */
    private static boolean interruptsWaiting(Motion motion) {
        return motion == Motion.APPEAL || (motion.isAsked() && motion.facts().category() == Category.INCIDENTAL);
    }

    private static boolean isJudgedByVoices(Meeting meeting) {
        return meeting.step() instanceof Step.Voting voting && voting.ayes().isPresent();
    }

    private static Optional<Rule> main(Meeting meeting, Act.Move act) {
        if (!meeting.pending().isEmpty()) {
            return Optional.of(ONE_THING_AT_A_TIME);
        }
        return wasDealtWith(meeting, act.wording()) && meeting.holds(ALREADY_DEALT_WITH)
                ? Optional.of(ALREADY_DEALT_WITH)
                : Optional.empty();
    }

    private static boolean wasDealtWith(Meeting meeting, String wording) {
        var archive = meeting.archive();
        return archive.decisions().stream()
                        .filter(decision -> decision.disposal() != Decision.Disposal.WITHDRAWN)
                        .filter(decision -> !decision.earlier())
                        .map(Decision::question)
                        .anyMatch(question -> isMain(question, wording))
                || archive.setAside().stream()
                        .anyMatch(aside -> isMain(aside.stack().getFirst(), wording));
    }

    private static boolean isMain(Question question, String wording) {
        return question.motion() == Motion.MAIN && question.wording().strip().equals(wording.strip());
    }

    private static Optional<Refused> subsidiary(Meeting meeting, Act.Move act, MotionFacts facts) {
        if (meeting.pending().isEmpty()) {
            return Optional.of(meeting.refuse(act, NOTHING_PENDING));
        }
        var top = meeting.pending().getLast();
        if (top.debate().closed() && act.motion() != Motion.LAY_ON_TABLE) {
            return Optional.of(meeting.refuse(act, DEBATE_IS_CLOSED));
        }
        return switch (facts.application()) {
            case AMENDABLE -> amendment(meeting, top).map(rule -> meeting.refuse(act, rule));
            case DEBATABLE -> top.isOpenToDebate() ? Optional.empty() : Optional.of(meeting.refuse(act, NOT_DEBATABLE));
            case DEBATABLE_OR_AMENDABLE ->
                top.isOpenToDebate() || top.isOpenToAmendment()
                        ? Optional.empty()
                        : Optional.of(meeting.refuse(act, NOT_DEBATABLE));
            case MAIN_QUESTION -> ofMainQuestion(meeting, act, facts);
            case NOTHING -> Optional.empty();
        };
    }

    private static Optional<Rule> amendment(Meeting meeting, Question top) {
        if (amended(meeting).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(top.motion() == Motion.AMEND ? TWO_DEGREES : NOT_AMENDABLE);
    }

    /** What an amendment moved now would amend: the pending question, or the main one under its postponing indefinitely. */
    static Optional<Question> amended(Meeting meeting) {
        var pending = meeting.pending();
        boolean under = meeting.top()
                .filter(top -> top.motion() == Motion.POSTPONE_INDEFINITELY)
                .isPresent();
        return (under ? Optional.of(pending.get(pending.size() - 2)) : meeting.top())
                .filter(Question::isOpenToAmendment);
    }

    private static Optional<Refused> ofMainQuestion(Meeting meeting, Act.Move act, MotionFacts facts) {
        var pending = meeting.pending();
        boolean stated = pending.stream().allMatch(question -> question.stage() == Stage.STATED);
        if (!stated || !pending.getFirst().motion().isMainQuestion()) {
            return Optional.of(meeting.refuse(act, DOES_NOT_APPLY));
        }
        return outranking(meeting, act, facts).or(() -> {
            var top = pending.getLast();
            boolean unranked = pending.size() > 1
                    && meeting.rules().facts(top.motion()).orElseThrow().rank().isEmpty();
            boolean yields = top.debatable() && act.motion() != Motion.POSTPONE_INDEFINITELY;
            return unranked && !yields ? Optional.of(outranked(meeting, act, top)) : Optional.empty();
        });
    }

    private static Optional<Refused> privileged(Meeting meeting, Act.Move act, MotionFacts facts) {
        if (act.motion() == Motion.ORDERS_OF_DAY && !Sessions.departsFromAgenda(meeting)) {
            return Optional.of(meeting.refuse(act, AGENDA_IS_KEPT));
        }
        return outranking(meeting, act, facts);
    }

    /** Refuses if a pending question's rank is not below that of the motion; a main question at the bottom is below all. */
    private static Optional<Refused> outranking(Meeting meeting, Act.Move act, MotionFacts facts) {
        int rank = facts.rank().orElseThrow();
        return meeting.pending().reversed().stream()
                .filter(question -> !question.motion().isMainQuestion())
                .filter(question -> meeting.rules()
                                .facts(question.motion())
                                .orElseThrow()
                                .rank()
                                .orElse(-1)
                        >= rank)
                .findFirst()
                .map(question -> outranked(meeting, act, question));
    }

    private static Refused outranked(Meeting meeting, Act.Move act, Question question) {
        var motion = question.motion();
        return meeting.refuse(act, OUTRANKED, "motion", motion.chinese() + " " + motion.english());
    }
}
