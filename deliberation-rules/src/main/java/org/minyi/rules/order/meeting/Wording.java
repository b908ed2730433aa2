package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.act.Rule.DETAIL_MISSING;
import static org.minyi.rules.order.act.Rule.NOT_SUSPENDABLE;
import static org.minyi.rules.order.act.Rule.WORDING_MISSING;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.minyi.rules.ballot.question.Base;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Detail;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.MotionFacts;
import org.minyi.rules.order.motion.Trait;
import org.minyi.rules.order.motion.VoteRule;

/** What a motion must say, and the question that is made of it. */
final class Wording {
    private static final Set<Motion> WORDED =
            EnumSet.of(Motion.MAIN, Motion.AMEND, Motion.COMMIT, Motion.POSTPONE_DEFINITELY, Motion.AMEND_ADOPTED);

    private Wording() {}

    static Optional<Rule> broken(Meeting meeting, Act.Move act) {
        if (WORDED.contains(act.motion()) && act.wording().isBlank()) {
            return Optional.of(WORDING_MISSING);
        }
        if (!detailFits(meeting, act)) {
            return Optional.of(DETAIL_MISSING);
        }
        return act.detail() instanceof Detail.Suspends(var rule) && !rule.isSuspendable()
                ? Optional.of(NOT_SUSPENDABLE)
                : Optional.empty();
    }

    private static boolean detailFits(Meeting meeting, Act.Move act) {
        return switch (act.motion()) {
            case LIMIT_DEBATE -> act.detail() instanceof Detail.Limit;
            case PREVIOUS_QUESTION -> act.detail() instanceof Detail.Extent;
            case SUSPEND_RULES -> act.detail() instanceof Detail.Suspends;
            case METHOD_OF_VOTING -> act.detail() instanceof Detail.Method;
            case DIVISION_OF_QUESTION -> partsFit(act.detail());
            case AMEND -> amendsDetail(meeting, act.detail());
            default -> act.detail() instanceof Detail.None;
        };
    }

    private static boolean partsFit(Detail detail) {
        return detail instanceof Detail.Parts(var wordings)
                && wordings.size() > 1
                && wordings.stream().noneMatch(String::isBlank);
    }

    private static boolean amendsDetail(Meeting meeting, Detail detail) {
        boolean sameKind = Precedence.amended(meeting)
                .filter(target -> target.detail().getClass().equals(detail.getClass()))
                .isPresent();
        return sameKind && (!(detail instanceof Detail.Parts) || partsFit(detail));
    }

    static Question question(Meeting meeting, Act.Move act) {
        var facts = meeting.rules().facts(act.motion()).orElseThrow();
        return new Question(
                meeting.archive().lastId(),
                act.motion(),
                act.person(),
                stage(act.motion(), facts),
                act.wording(),
                target(meeting, act),
                act.detail(),
                isDebatable(meeting, act, facts),
                isAmendable(meeting, act, facts),
                Debate.under(meeting.rules().speaking()),
                mustBeCounted(meeting, facts),
                false,
                false);
    }

    private static Stage stage(Motion motion, MotionFacts facts) {
        if (motion.isAsked()) {
            return Stage.ASKED;
        }
        return facts.has(Trait.SECOND) ? Stage.MOVED : Stage.SECONDED;
    }

    private static int target(Meeting meeting, Act.Move act) {
        return switch (act.motion()) {
            case AMEND -> Precedence.amended(meeting).map(Question::id).orElse(0);
            case POSTPONE_INDEFINITELY, OBJECTION_TO_CONSIDERATION, DIVISION_OF_QUESTION, WITHDRAW_MOTION ->
                meeting.top().map(Question::id).orElse(0);
            default -> act.target();
        };
    }

    private static boolean isDebatable(Meeting meeting, Act.Move act, MotionFacts facts) {
        return switch (act.motion()) {
            case RECESS, FIX_TIME_TO_ADJOURN ->
                facts.has(Trait.DEBATE) || meeting.pending().isEmpty();
            case AMEND ->
                facts.has(Trait.DEBATE)
                        && Precedence.amended(meeting)
                                .filter(Question::debatable)
                                .isPresent();
            case APPEAL ->
                facts.has(Trait.DEBATE)
                        && meeting.top().filter(top -> !top.debatable()).isEmpty();
            case RECONSIDER ->
                facts.has(Trait.DEBATE)
                        && meeting.archive()
                                .decision(act.target())
                                .filter(decision -> decision.question().debatable())
                                .isPresent();
            default -> facts.has(Trait.DEBATE);
        };
    }

    private static boolean isAmendable(Meeting meeting, Act.Move act, MotionFacts facts) {
        boolean secondDegree = act.motion() == Motion.AMEND
                && Precedence.amended(meeting)
                        .filter(target -> target.motion() == Motion.AMEND)
                        .isPresent();
        return facts.has(Trait.AMENDMENT) && !secondDegree;
    }

    /** The ear can tell a majority of the votes cast and nothing finer (RONR 4:35 and 44). */
    private static boolean mustBeCounted(Meeting meeting, MotionFacts facts) {
        boolean byEar = facts.vote() == VoteRule.MAJORITY || facts.vote() == VoteRule.TIE_SUSTAINS_CHAIR;
        return !byEar || meeting.rules().base() != Base.VOTES_CAST;
    }
}
