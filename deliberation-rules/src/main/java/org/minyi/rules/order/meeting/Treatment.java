package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.minutes.EntryKind.AMENDED;
import static org.minyi.rules.order.minutes.EntryKind.DEBATE_CLOSED;
import static org.minyi.rules.order.minutes.EntryKind.DEBATE_LIMITED;
import static org.minyi.rules.order.minutes.EntryKind.KILLED;
import static org.minyi.rules.order.minutes.EntryKind.SET_ASIDE;

import java.util.List;
import java.util.Map;
import org.minyi.rules.order.act.Detail;
import org.minyi.rules.order.meeting.Decision.Disposal;
import org.minyi.rules.order.meeting.Outcome.Taken;
import org.minyi.rules.order.motion.Motion;

/** What an adopted subsidiary motion does with the question it was applied to. */
final class Treatment {
    private Treatment() {}

    static Taken adopted(Taken taken, Question question) {
        return switch (question.motion()) {
            case POSTPONE_INDEFINITELY -> kill(taken);
            case AMEND -> amend(taken, question);
            case COMMIT -> setAside(taken, SetAside.Why.REFERRED);
            case POSTPONE_DEFINITELY -> setAside(taken, SetAside.Why.POSTPONED);
            case LAY_ON_TABLE -> setAside(taken, SetAside.Why.TABLED);
            case LIMIT_DEBATE -> limit(taken, question);
            default -> close(taken, question);
        };
    }

    private static Taken kill(Taken taken) {
        var meeting = taken.meeting();
        var main = meeting.pending().getFirst();
        var archive = meeting.archive().decided(Decision.of(main, Disposal.POSTPONED_INDEFINITELY, Map.of()));
        return taken.with(meeting.with(List.<Question>of()).with(archive)).note(KILLED, "question", main.id());
    }

    private static Taken amend(Taken taken, Question amendment) {
        var meeting = taken.meeting();
        var target = meeting.pending().stream()
                .filter(question -> question.id() == amendment.target())
                .findFirst()
                .orElseThrow();
        var archive = meeting.archive().changed(amendment.id(), decision -> decision.amending(target));
        var changed = target.reading(amendment.wording(), amendment.detail());
        return taken.with(meeting.with(archive).replaced(changed))
                .note(AMENDED, "question", target.id(), "wording", changed.wording());
    }

    /** A referred question leaves its postponing indefinitely behind (RONR 13:19). */
    static Taken setAside(Taken taken, SetAside.Why why) {
        var meeting = taken.meeting();
        var stack = meeting.pending().stream()
                .filter(question -> why != SetAside.Why.REFERRED || question.motion() != Motion.POSTPONE_INDEFINITELY)
                .toList();
        var aside = new SetAside(stack, why);
        return taken.with(
                        meeting.with(List.<Question>of()).with(meeting.archive().putAside(aside)))
                .note(
                        SET_ASIDE,
                        "question",
                        aside.id(),
                        "why",
                        why.words(),
                        "wording",
                        stack.getFirst().wording());
    }

    private static Taken limit(Taken taken, Question question) {
        var top = taken.meeting().pending().getLast();
        var limit = ((Detail.Limit) question.detail()).limit();
        return taken.with(taken.meeting().replaced(top.with(top.debate().limitedTo(limit))))
                .note(
                        DEBATE_LIMITED,
                        "question",
                        top.id(),
                        "speeches",
                        limit.speeches(),
                        "seconds",
                        limit.each().toSeconds());
    }

    private static Taken close(Taken taken, Question question) {
        var meeting = taken.meeting();
        boolean all = question.detail() instanceof Detail.Extent(var allPending) && allPending;
        var closed = all ? meeting.pending() : List.of(meeting.pending().getLast());
        var result = taken;
        for (var pending : closed) {
            result = result.with(result.meeting()
                            .replaced(pending.with(pending.debate().ended())))
                    .note(DEBATE_CLOSED, "question", pending.id());
        }
        return result;
    }
}
