package org.minyi.rules.order.meeting;

import static org.minyi.rules.order.minutes.EntryKind.DECISION_CHANGED;
import static org.minyi.rules.order.minutes.EntryKind.RESCINDED;
import static org.minyi.rules.order.minutes.EntryKind.TAKEN_UP_AGAIN;

import org.minyi.rules.order.meeting.Decision.Disposal;
import org.minyi.rules.order.meeting.Outcome.Taken;
import org.minyi.rules.order.motion.Motion;

/** What an adopted motion that brings back does with the question or decision. */
final class Return {
    private Return() {}

    static Taken adopted(Taken taken, Question question) {
        var meeting = taken.meeting();
        var archive = meeting.archive();
        int target = question.target();
        return switch (question.motion()) {
            case TAKE_FROM_TABLE, DISCHARGE_COMMITTEE ->
                Sessions.bringBack(taken, archive.aside(target).orElseThrow());
            case RESCIND ->
                taken.with(meeting.with(archive.changed(target, decision -> decision.as(Disposal.RESCINDED))))
                        .note(RESCINDED, "question", target);
            case AMEND_ADOPTED ->
                taken.with(meeting.with(archive.changed(target, decision -> decision.reading(question.wording()))))
                        .note(DECISION_CHANGED, "question", target, "wording", question.wording());
            default -> reconsider(taken, archive.decision(target).orElseThrow());
        };
    }

    private static Taken reconsider(Taken taken, Decision decision) {
        var meeting = taken.meeting();
        var question = decision.question().asReconsidered();
        var without = meeting.with(meeting.archive().without(question.id()));
        var restored = switch (question.motion()) {
            case AMEND -> beforeAmendment(without, decision);
            case POSTPONE_INDEFINITELY -> beforeKilling(without, question);
            default -> without;
        };
        return taken.with(restored.pushed(question))
                .note(TAKEN_UP_AGAIN, "question", question.id(), "wording", question.wording());
    }

    private static Meeting beforeAmendment(Meeting meeting, Decision amendment) {
        var target = meeting.pending().getLast();
        return amendment.disposal() == Disposal.ADOPTED
                ? meeting.replaced(target.reading(amendment.before(), amendment.beforeDetail()))
                : meeting;
    }

    private static Meeting beforeKilling(Meeting meeting, Question postponing) {
        var main = meeting.archive().decision(postponing.target()).orElseThrow().question();
        return meeting.with(meeting.archive().without(main.id())).pushed(main);
    }

    /** A motion to reconsider that is lost settles its question for good (RONR 37:18). */
    static Meeting settledForGood(Meeting meeting, Question reconsider) {
        return reconsider.motion() == Motion.RECONSIDER
                ? meeting.with(meeting.archive()
                        .changed(
                                reconsider.target(),
                                decision -> decision.of(decision.question().asReconsidered())))
                : meeting;
    }
}
