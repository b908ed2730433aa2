package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.act.Rule.CHAIR_VOTES_TO_DECIDE;
import static org.minyi.rules.order.act.Rule.CONSENT_UNFIT;
import static org.minyi.rules.order.act.Rule.COUNT_STANDS;
import static org.minyi.rules.order.act.Rule.FLOOR_IS_HELD;
import static org.minyi.rules.order.act.Rule.HANDS_ARE_UP;
import static org.minyi.rules.order.act.Rule.MORE_THAN_PRESENT;
import static org.minyi.rules.order.act.Rule.MUST_BE_COUNTED;
import static org.minyi.rules.order.act.Rule.NOTHING_PENDING;
import static org.minyi.rules.order.act.Rule.NOT_VOTED_ON;
import static org.minyi.rules.order.act.Rule.NO_VOTES_YET;
import static org.minyi.rules.order.act.Rule.ONE_THING_AT_A_TIME;
import static org.minyi.rules.order.act.Rule.VOTES_ARE_NAMED;
import static org.minyi.rules.order.minutes.EntryKind.CONSENTED;
import static org.minyi.rules.order.minutes.EntryKind.COUNTED;
import static org.minyi.rules.order.minutes.EntryKind.JUDGED;

import java.util.Map;
import java.util.Optional;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.meeting.Outcome.Taken;
import org.minyi.rules.order.minutes.Words;
import org.minyi.rules.order.motion.Motion;

/** From the end of debate to the announced result (RONR 4:34 to 4:63 and 44 to 45). */
final class Deciding {
    private static final Words AYES = new Words("赞成者多", "the ayes have it");
    private static final Words NOES = new Words("反对者多", "the noes have it");

    private Deciding() {}

    static Outcome askConsent(Meeting meeting, Act.AskConsent act) {
        var broken = notReady(meeting);
        if (broken.isPresent()) {
            return meeting.refuse(act, broken.get());
        }
        boolean fits = switch (meeting.pending().getLast().motion()) {
            case APPEAL, OBJECTION_TO_CONSIDERATION, ORDERS_OF_DAY -> false;
            default -> true;
        };
        return fits ? Taken.of(meeting.with(new Step.AskingConsent())) : meeting.refuse(act, CONSENT_UNFIT);
    }

    static Outcome putToVote(Meeting meeting, Act.PutToVote act) {
        var broken = notReady(meeting);
        if (broken.isPresent()) {
            return meeting.refuse(act, broken.get());
        }
        var top = meeting.pending().getLast();
        boolean open = top.isOpenToDebate() || top.isOpenToAmendment();
        if (open && !meeting.floor().hands().isEmpty()) {
            return meeting.refuse(act, HANDS_ARE_UP);
        }
        return Taken.of(meeting.with(Step.Voting.begun(top.counted())));
    }

    private static Optional<Rule> notReady(Meeting meeting) {
        if (meeting.pending().isEmpty()) {
            return Optional.of(NOTHING_PENDING);
        }
        var top = meeting.pending().getLast();
        if (top.stage() == Stage.ASKED && top.motion() != Motion.ORDERS_OF_DAY) {
            return Optional.of(NOT_VOTED_ON);
        }
        if (top.stage() == Stage.MOVED || top.stage() == Stage.SECONDED) {
            return Optional.of(ONE_THING_AT_A_TIME);
        }
        boolean held = meeting.floor().speaker().isPresent() && top.stage() == Stage.STATED;
        return held ? Optional.of(FLOOR_IS_HELD) : Optional.empty();
    }

    static Outcome vote(Meeting meeting, Act.Vote act) {
        var voting = (Step.Voting) meeting.step();
        var top = meeting.pending().getLast();
        boolean chairDecides = meeting.isChair(act.person()) && !meeting.rules().chairVotes() && !top.secret();
        if (!chairDecides) {
            return voting.hands().isPresent()
                    ? meeting.refuse(act, COUNT_STANDS)
                    : Taken.of(meeting.with(
                            withoutDecidingVote(meeting, top, voting).with(act.person(), act.answer())));
        }
        var before = voting.without(act.person());
        var after = before.with(act.person(), act.answer());
        return !before.isEmpty() && VoteCount.changes(meeting, top, before, after)
                ? Taken.of(meeting.with(after))
                : meeting.refuse(act, CHAIR_VOTES_TO_DECIDE);
    }

    /** The chair votes last: another vote after that undoes the chair's, which may no longer decide. */
    private static Step.Voting withoutDecidingVote(Meeting meeting, Question top, Step.Voting voting) {
        boolean votesAlong = meeting.rules().chairVotes() || top.secret();
        return votesAlong ? voting : voting.without(meeting.session().chair());
    }

    static Outcome countHands(Meeting meeting, Act.CountHands act) {
        var voting = (Step.Voting) meeting.step();
        if (!voting.votes().isEmpty() && voting.hands().isEmpty()) {
            return meeting.refuse(act, VOTES_ARE_NAMED);
        }
        boolean chairAmongThem =
                meeting.rules().chairVotes() || meeting.pending().getLast().secret();
        int voters = meeting.session().present().size() - (chairAmongThem ? 0 : 1);
        boolean possible = act.yes() >= 0 && act.no() >= 0 && act.abstain() >= 0;
        if (!possible || (long) act.yes() + act.no() + act.abstain() > voters) {
            return meeting.refuse(act, MORE_THAN_PRESENT);
        }
        var hands = new Step.Hands(act.yes(), act.no(), act.abstain());
        return Taken.of(
                meeting.with(new Step.Voting(Map.of(), Optional.of(hands), Optional.empty(), voting.counted())));
    }

    static Outcome judgeVoices(Meeting meeting, Act.JudgeVoices act) {
        var voting = (Step.Voting) meeting.step();
        if (voting.counted()) {
            return meeting.refuse(act, MUST_BE_COUNTED);
        }
        return voting.votes().isEmpty() && voting.hands().isEmpty()
                ? Taken.of(meeting.with(new Step.Voting(Map.of(), Optional.empty(), Optional.of(act.ayes()), false)))
                : meeting.refuse(act, VOTES_ARE_NAMED);
    }

    static Outcome announce(Meeting meeting, Act.Announce act) {
        var top = meeting.pending().getLast();
        if (!(meeting.step() instanceof Step.Voting voting)) {
            return Effects.of(Taken.of(meeting).note(CONSENTED), top, true, Map.of());
        }
        if (voting.isEmpty()) {
            return meeting.refuse(act, NO_VOTES_YET);
        }
        if (voting.ayes().isPresent()) {
            boolean ayes = voting.ayes().get();
            return Effects.of(Taken.of(meeting).note(JUDGED, "side", ayes ? AYES : NOES), top, ayes, Map.of());
        }
        var tally = VoteCount.tally(meeting, voting);
        var taken = Taken.of(meeting).note(COUNTED, "yes", tally.yes(), "no", tally.no(), "abstain", tally.abstain());
        boolean named = voting.hands().isEmpty() && !top.secret();
        return Effects.of(taken, top, VoteCount.isCarried(meeting, top, tally), named ? voting.votes() : Map.of());
    }
}
