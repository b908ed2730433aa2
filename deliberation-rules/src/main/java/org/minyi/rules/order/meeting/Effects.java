package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.minutes.EntryKind.ADOPTED;
import static org.minyi.rules.order.minutes.EntryKind.REJECTED;
import static org.minyi.rules.order.minutes.EntryKind.TAKEN_UP_AGAIN;

import java.util.Map;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.meeting.Decision.Disposal;
import org.minyi.rules.order.meeting.Outcome.Taken;
import org.minyi.rules.order.minutes.Words;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.VoteRule;

/** What an announced result brings about. */
final class Effects {
    private Effects() {}

    static Taken of(Taken taken, Question question, boolean carried, Map<Person, Answer> votes) {
        var meeting = taken.meeting();
        var popped = meeting.popped()
                .with(new Step.Discussing())
                .with(meeting.floor().cleared());
        var freed = taken.with(popped);
        if (isPutTheOtherWay(question.motion())) {
            return settled(Rulings.decided(freed, question, carried), question);
        }
        var decision = Decision.of(question, carried ? Disposal.ADOPTED : Disposal.REJECTED, votes);
        var recorded = freed.with(popped.with(popped.archive().decided(decision)));
        var noted = carried
                ? recorded.note(ADOPTED, "question", question.id(), "wording", named(question))
                : recorded.with(Return.settledForGood(recorded.meeting(), question))
                        .note(REJECTED, "question", question.id());
        return settled(carried ? adopted(noted, question) : noted, question);
    }

    /** What is put as whether to go on as before: a ruling, the agenda, a question's consideration. */
    private static boolean isPutTheOtherWay(Motion motion) {
        var vote = motion.facts().vote();
        return vote == VoteRule.TIE_SUSTAINS_CHAIR || vote == VoteRule.TWO_THIRDS_AGAINST || vote == VoteRule.DEMAND;
    }

    private static Object named(Question question) {
        var motion = question.motion();
        return question.wording().isBlank() ? new Words(motion.chinese(), motion.english()) : question.wording();
    }

    private static Taken adopted(Taken taken, Question question) {
        return switch (question.motion().facts().category()) {
            case MAIN -> taken;
            case SUBSIDIARY -> Treatment.adopted(taken, question);
            case PRIVILEGED, INCIDENTAL -> Conduct.adopted(taken, question);
            case BRING_BACK -> Return.adopted(taken, question);
        };
    }

    /** With nothing pending the next part of a divided question comes up, and suspended rules hold again. */
    private static Taken settled(Taken taken, Question question) {
        var meeting = taken.meeting();
        if (!meeting.pending().isEmpty() || meeting.session().phase() == Phase.ADJOURNED) {
            return taken;
        }
        var archive = meeting.archive();
        if (!archive.next().isEmpty()) {
            var part = archive.next().getFirst();
            return taken.with(meeting.with(archive.dequeued()).pushed(part))
                    .note(TAKEN_UP_AGAIN, "question", part.id(), "wording", part.wording());
        }
        return question.motion() == Motion.SUSPEND_RULES ? taken : taken.with(meeting.with(archive.withAllRules()));
    }
}
