package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.minutes.EntryKind.DIVIDED;
import static org.minyi.rules.order.minutes.EntryKind.METHOD_SET;
import static org.minyi.rules.order.minutes.EntryKind.RECESSED;
import static org.minyi.rules.order.minutes.EntryKind.RULE_SUSPENDED;
import static org.minyi.rules.order.minutes.EntryKind.STATED;
import static org.minyi.rules.order.minutes.EntryKind.TIME_FIXED;
import static org.minyi.rules.order.minutes.EntryKind.WITHDRAWN;

import java.util.ArrayList;
import java.util.Map;
import org.minyi.rules.order.act.Detail;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.meeting.Decision.Disposal;
import org.minyi.rules.order.meeting.Outcome.Taken;
import org.minyi.rules.order.minutes.Words;

/** What an adopted privileged or incidental motion does with the meeting. */
final class Conduct {
    private static final Words BALLOT = new Words("无记名投票", "secret ballot");
    private static final Words COUNT = new Words("计票", "a counted vote");

    private Conduct() {}

    static Taken adopted(Taken taken, Question question) {
        var meeting = taken.meeting();
        return switch (question.motion()) {
            case RECESS ->
                taken.with(meeting.with(meeting.session().in(Phase.RECESSED)))
                        .note(RECESSED, "wording", question.wording());
            case ADJOURN -> Sessions.adjourn(taken);
            case FIX_TIME_TO_ADJOURN -> taken.note(TIME_FIXED, "wording", question.wording());
            case SUSPEND_RULES -> suspend(taken, ((Detail.Suspends) question.detail()).rule());
            case DIVISION_OF_QUESTION -> divide(taken, (Detail.Parts) question.detail());
            case METHOD_OF_VOTING -> votedBy(taken, (Detail.Method) question.detail());
            case WITHDRAW_MOTION -> withdraw(taken);
            default -> taken;
        };
    }

    private static Taken suspend(Taken taken, Rule rule) {
        var values = Map.of("person", "…", "speeches", "…");
        var words = new Words(rule.chinese(values), rule.english(values));
        return taken.with(taken.meeting().with(taken.meeting().archive().suspending(rule)))
                .note(RULE_SUSPENDED, "rule", words);
    }

    private static Taken divide(Taken taken, Detail.Parts parts) {
        var meeting = taken.meeting();
        var whole = meeting.pending().getLast();
        int last = meeting.archive().lastId();
        var questions = new ArrayList<Question>();
        for (var wording : parts.wordings()) {
            questions.add(whole.part(++last, wording));
        }
        var archive = meeting.archive().queued(questions.subList(1, questions.size()), last);
        var first = questions.getFirst();
        return taken.with(meeting.popped().with(archive).pushed(first))
                .note(DIVIDED, "question", whole.id(), "parts", questions.size())
                .note(STATED, "question", first.id());
    }

    private static Taken votedBy(Taken taken, Detail.Method method) {
        var top = taken.meeting().pending().getLast();
        return taken.with(taken.meeting().replaced(top.votedBy(method)))
                .note(METHOD_SET, "question", top.id(), "method", method.secret() ? BALLOT : COUNT);
    }

    private static Taken withdraw(Taken taken) {
        var meeting = taken.meeting();
        var top = meeting.pending().getLast();
        var archive = meeting.archive().decided(Decision.of(top, Disposal.WITHDRAWN, Map.of()));
        return taken.with(meeting.popped().with(archive)).note(WITHDRAWN, "question", top.id());
    }
}
