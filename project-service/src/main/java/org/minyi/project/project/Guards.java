package org.minyi.project.project;

import java.time.Instant;
import java.util.Optional;
import org.minyi.project.procedure.Procedure;
import org.minyi.project.procedure.Procedures;
import org.minyi.project.project.ProjectOutcome.Missing;
import org.minyi.project.project.ProjectOutcome.Missing.What;
import org.minyi.project.project.ProjectOutcome.NotNow;
import org.minyi.project.project.ProjectOutcome.NotYourOffice;
import org.minyi.project.project.ProjectOutcome.NotYours;

/** Who may take a step, from where, and what must have happened before it. */
record Guards(Procedures procedures) {
    /** Why the actor cannot take the action now; empty when it is open. */
    Optional<ProjectOutcome> closed(Project project, Action action, Actor actor, Instant now) {
        if (!mayTake(project, action, actor)) return Optional.of(new NotYours(action));
        if (!action.isOpenAt(project.stage())) return Optional.of(new NotNow(action, project.stage()));
        var procedure = procedures.of(project.types());
        return switch (action) {
            case DELIBERATE -> lacking(What.SUPPORTERS, procedure.supporters() - project.supporterCount());
            case APPROVE -> procedure.ballot().map(rule -> new Missing(What.BALLOT, 0));
            case AWARD -> notAwarded(project, procedure, actor, now);
            default -> Optional.empty();
        };
    }

    private static Optional<ProjectOutcome> notAwarded(Project project, Procedure procedure, Actor actor, Instant now) {
        if (!actor.isIn(procedure.award())) {
            return Optional.of(new NotYourOffice(Action.AWARD, procedure.award()));
        }
        return lacking(What.NOTICE, procedure.noticeLeft(project.approvedAt(), now))
                .or(() -> lacking(What.BID, project.bids().isEmpty() ? 1 : 0));
    }

    private static Optional<ProjectOutcome> lacking(What what, long number) {
        return number > 0 ? Optional.of(new Missing(what, number)) : Optional.empty();
    }

    private static boolean mayTake(Project project, Action action, Actor actor) {
        if (!actor.isSignedIn()) return false;
        boolean raiser = project.raisedBy().equals(actor.person());
        return switch (action.who()) {
            case RAISER -> raiser;
            case RAISER_OR_OFFICE -> raiser || actor.isOfficer();
            case RESIDENT -> actor.resident();
            case OFFICE -> actor.isOfficer();
            case BIDDER -> actor.resident() || !actor.organisation().isEmpty();
            case TAKER_OR_OFFICE ->
                actor.isOfficer() || project.taker() != null && project.taker().isFor(actor);
        };
    }
}
