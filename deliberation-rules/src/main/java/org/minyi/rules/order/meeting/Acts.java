package org.minyi.rules.order.meeting;

import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.meeting.Outcome.Taken;

/** Leads an act to the rules of its kind; what holds of every act has been checked by {@link Guards}. */
final class Acts {
    private Acts() {}

    static Outcome take(Meeting meeting, Act act) {
        var outcome = dispatch(meeting, act);
        return outcome instanceof Taken taken ? withoutStaleRuling(meeting, act, taken) : outcome;
    }

    private static Outcome dispatch(Meeting meeting, Act act) {
        return switch (act) {
            case Act.Arrive arrive -> Attendance.arrive(meeting, arrive);
            case Act.Leave leave -> Attendance.leave(meeting, leave);
            case Act.HandOverChair handOver -> Attendance.handOver(meeting, handOver);
            case Act.CallToOrder call -> Sessions.call(meeting, call);
            case Act.Resume _ -> Sessions.resume(meeting);
            case Act.Close close -> Sessions.close(meeting, close);
            case Act.TakeUp takeUp -> Sessions.takeUp(meeting, takeUp);
            case Act.TakeUpAgain takeUp -> Sessions.takeUpAgain(meeting, takeUp);
            case Act.KeepTime time -> Speaking.keepTime(meeting, time);
            case Act.RaiseHand raise -> Speaking.raise(meeting, raise);
            case Act.LowerHand lower -> Speaking.lower(meeting, lower);
            case Act.Recognise recognise -> Speaking.recognise(meeting, recognise);
            case Act.EndSpeech end -> Speaking.end(meeting, end);
            case Act.Move move -> Moving.move(meeting, move);
            case Act.Second second -> Moving.second(meeting, second);
            case Act.LetFall fall -> Moving.letFall(meeting, fall);
            case Act.State state -> Moving.state(meeting, state);
            case Act.Withdraw withdraw -> Moving.withdraw(meeting, withdraw);
            case Act.AskConsent ask -> Deciding.askConsent(meeting, ask);
            case Act.Object _ -> Taken.of(meeting.with(new Step.Discussing()));
            case Act.PutToVote put -> Deciding.putToVote(meeting, put);
            case Act.Vote vote -> Deciding.vote(meeting, vote);
            case Act.CountHands count -> Deciding.countHands(meeting, count);
            case Act.JudgeVoices judge -> Deciding.judgeVoices(meeting, judge);
            case Act.Announce announce -> Deciding.announce(meeting, announce);
            case Act.GiveRuling ruling -> Rulings.give(meeting, ruling);
            case Act.Reply reply -> Rulings.reply(meeting, reply);
        };
    }

    /** A ruling can be appealed only at once: any other business lets the moment pass. */
    private static Taken withoutStaleRuling(Meeting before, Act act, Taken taken) {
        boolean business = switch (act) {
            case Act.Arrive _, Act.Leave _, Act.RaiseHand _, Act.LowerHand _, Act.KeepTime _ -> false;
            default -> true;
        };
        boolean stale =
                before.step() instanceof Step.Ruled && taken.meeting().step().equals(before.step());
        return business && stale ? taken.with(taken.meeting().with(new Step.Discussing())) : taken;
    }
}
