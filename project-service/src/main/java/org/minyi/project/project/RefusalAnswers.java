package org.minyi.project.project;

import org.minyi.contracts.project.Stage;
import org.minyi.project.project.ProjectOutcome.Done;
import org.minyi.project.project.ProjectOutcome.Missing;
import org.minyi.project.project.ProjectOutcome.NotNow;
import org.minyi.project.project.ProjectOutcome.NotYourOffice;
import org.minyi.project.project.ProjectOutcome.NotYours;
import org.minyi.servicekit.problem.Refused;

/** What a caller is told of an operation that did not happen. */
final class RefusalAnswers {
    private RefusalAnswers() {}

    static Refused to(ProjectOutcome outcome) {
        return switch (outcome) {
            case Done done -> throw new IllegalStateException("done is no refusal");
            case NotYours(var action) -> Refused.forbidden("project.not-yours", actionText(action));
            case NotYourOffice(var action, var least) ->
                Refused.forbidden(
                        "project.not-your-office", actionText(action), new Refused.Text("office." + least.name()));
            case NotNow(var action, var stage) ->
                Refused.conflict("project.not-now", actionText(action), stageText(stage));
            case Missing(var what, var number) ->
                switch (what) {
                    case REASON -> Refused.field("/reason", "project.missing-reason");
                    case SCORE -> Refused.field("/score", "project.missing-score");
                    case SUPPORTERS -> Refused.conflict("project.missing-supporters", number);
                    case NEW_LINE -> Refused.conflict("project.lines-counted");
                    case KNOWN_LINE -> Refused.conflict("project.lines-unknown");
                    case BALLOT -> Refused.conflict("project.missing-ballot");
                    case NOTICE -> Refused.conflict("project.missing-notice", number);
                    case BID -> Refused.conflict("project.missing-bid");
                    case BID_TWICE -> Refused.conflict("project.bid-twice");
                };
        };
    }

    private static Refused.Text actionText(Action action) {
        return new Refused.Text("action." + action.path());
    }

    private static Refused.Text stageText(Stage stage) {
        return new Refused.Text("stage." + stage.name());
    }
}
