package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.act.Rule.ALREADY_IN_SESSION;
import static org.minyi.rules.order.act.Rule.ALREADY_PRESENT;
import static org.minyi.rules.order.act.Rule.CONSENT_IS_ASKED;
import static org.minyi.rules.order.act.Rule.NOT_A_MEMBER;
import static org.minyi.rules.order.act.Rule.NOT_IN_SESSION;
import static org.minyi.rules.order.act.Rule.NOT_PRESENT;
import static org.minyi.rules.order.act.Rule.NO_CONSENT_ASKED;
import static org.minyi.rules.order.act.Rule.NO_QUORUM;
import static org.minyi.rules.order.act.Rule.NO_VOTE_UNDER_WAY;
import static org.minyi.rules.order.act.Rule.ONLY_THE_CHAIR;
import static org.minyi.rules.order.act.Rule.REQUEST_FIRST;
import static org.minyi.rules.order.act.Rule.VOTE_UNDER_WAY;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Purpose;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.meeting.Outcome.Refused;
import org.minyi.rules.order.motion.Motion;

/** What holds of every act before its own rules: who may do it, whether the meeting is in session, has a quorum, is free. */
final class Guards {
    /** What a meeting without a quorum can still do (RONR 40:7), and what arises of it. */
    private static final Set<Motion> WITHOUT_QUORUM = EnumSet.of(
            Motion.RECESS,
            Motion.ADJOURN,
            Motion.FIX_TIME_TO_ADJOURN,
            Motion.POINT_OF_ORDER,
            Motion.APPEAL,
            Motion.QUESTION_OF_PRIVILEGE,
            Motion.PARLIAMENTARY_INQUIRY,
            Motion.REQUEST_FOR_INFO,
            Motion.DIVISION_OF_ASSEMBLY);

    private Guards() {}

    static Optional<Refused> refusal(Meeting meeting, Act act) {
        return person(meeting, act)
                .or(() -> phase(meeting, act))
                .or(() -> step(meeting, act))
                .map(rule -> meeting.refuse(act, rule))
                .or(() -> quorum(meeting, act));
    }

    private static Optional<Rule> person(Meeting meeting, Act act) {
        var person = act.person();
        boolean present = meeting.session().present().contains(person);
        if (!meeting.opening().members().contains(person)) {
            return Optional.of(NOT_A_MEMBER);
        }
        if (act instanceof Act.Arrive) {
            return present ? Optional.of(ALREADY_PRESENT) : Optional.empty();
        }
        if (!present) {
            return Optional.of(NOT_PRESENT);
        }
        return isForTheChair(act) && !meeting.isChair(person) ? Optional.of(ONLY_THE_CHAIR) : Optional.empty();
    }

    private static boolean isForTheChair(Act act) {
        return switch (act) {
            case Act.Arrive _, Act.Leave _, Act.RaiseHand _, Act.LowerHand _, Act.EndSpeech _, Act.Move _ -> false;
            case Act.Second _, Act.Withdraw _, Act.Object _, Act.Vote _ -> false;
            default -> true;
        };
    }

    private static Optional<Rule> phase(Meeting meeting, Act act) {
        var phase = meeting.session().phase();
        boolean fits = switch (act) {
            case Act.Arrive _, Act.HandOverChair _ -> phase != Phase.ADJOURNED;
            case Act.Leave _ -> true;
            case Act.CallToOrder _ -> phase == Phase.GATHERING;
            case Act.Resume _ -> phase == Phase.RECESSED;
            default -> phase == Phase.IN_SESSION;
        };
        if (fits) {
            return Optional.empty();
        }
        return Optional.of(phase == Phase.IN_SESSION ? ALREADY_IN_SESSION : NOT_IN_SESSION);
    }

    private static Optional<Rule> step(Meeting meeting, Act act) {
        if (isAttendance(act)) {
            return Optional.empty();
        }
        return switch (meeting.step()) {
            case Step.Voting _ -> isOfVoting(act) ? Optional.empty() : Optional.of(VOTE_UNDER_WAY);
            case Step.AskingConsent _ -> isOfConsent(act) ? Optional.empty() : Optional.of(CONSENT_IS_ASKED);
            case Step.Discussing _, Step.Ruled _ -> outsideVoting(meeting, act);
        };
    }

    private static Optional<Rule> outsideVoting(Meeting meeting, Act act) {
        boolean asked = meeting.top().filter(top -> top.stage() == Stage.ASKED).isPresent();
        return switch (act) {
            case Act.Vote _, Act.CountHands _, Act.JudgeVoices _, Act.Announce _ -> Optional.of(NO_VOTE_UNDER_WAY);
            case Act.Object _ -> Optional.of(NO_CONSENT_ASKED);
            case Act.GiveRuling _, Act.Reply _, Act.PutToVote _, Act.Withdraw _, Act.Close _ -> Optional.empty();
            default -> asked ? Optional.of(REQUEST_FIRST) : Optional.empty();
        };
    }

    private static boolean isAttendance(Act act) {
        return switch (act) {
            case Act.Arrive _, Act.Leave _, Act.CallToOrder _, Act.Resume _, Act.LowerHand _, Act.KeepTime _ -> true;
            default -> false;
        };
    }

    private static boolean isOfVoting(Act act) {
        return switch (act) {
            case Act.Vote _, Act.CountHands _, Act.JudgeVoices _, Act.Announce _ -> true;
            case Act.Move move -> move.motion() == Motion.DIVISION_OF_ASSEMBLY;
            default -> false;
        };
    }

    private static boolean isOfConsent(Act act) {
        return act instanceof Act.Object || act instanceof Act.Announce;
    }

    private static Optional<Refused> quorum(Meeting meeting, Act act) {
        if (meeting.hasQuorum() || needsNoQuorum(meeting, act)) {
            return Optional.empty();
        }
        return Optional.of(
                meeting.refuse(act, NO_QUORUM, "needed", meeting.opening().quorum()));
    }

    private static boolean needsNoQuorum(Meeting meeting, Act act) {
        return switch (act) {
            case Act.Move move -> WITHOUT_QUORUM.contains(move.motion());
            case Act.RaiseHand raise -> raise.purpose() == Purpose.MOVE;
            case Act.TakeUp _, Act.TakeUpAgain _ -> false;
            case Act.AskConsent _, Act.PutToVote _, Act.Vote _, Act.CountHands _, Act.JudgeVoices _, Act.Announce _ ->
                topNeedsNoQuorum(meeting);
            default -> true;
        };
    }

    static boolean topNeedsNoQuorum(Meeting meeting) {
        return meeting.top()
                .filter(top -> !WITHOUT_QUORUM.contains(top.motion()))
                .isEmpty();
    }
}
