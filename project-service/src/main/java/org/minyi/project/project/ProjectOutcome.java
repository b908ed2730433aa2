package org.minyi.project.project;

import java.util.List;
import org.minyi.contracts.project.ProjectEvent;
import org.minyi.contracts.project.Stage;
import org.minyi.project.procedure.Office;

/** How an operation on a project ended. */
public sealed interface ProjectOutcome {
    /** It was done. */
    record Done(Project project, List<ProjectEvent> events) implements ProjectOutcome {
        static Done of(Project project, ProjectEvent... events) {
            return new Done(project, List.of(events));
        }
    }

    /** The person may not. */
    record NotYours(Action action) implements ProjectOutcome {}

    /** It is for a higher office than the person's. */
    record NotYourOffice(Action action, Office least) implements ProjectOutcome {}

    /** The project does not stand where this is possible. */
    record NotNow(Action action, Stage stage) implements ProjectOutcome {}

    /** Something is missing before it is possible. */
    record Missing(What what, long number) implements ProjectOutcome {
        /** What is missing; the sentence stands in the message files. */
        public enum What {
            SUPPORTERS,
            NEW_LINE,
            KNOWN_LINE,
            BALLOT,
            NOTICE,
            REASON,
            SCORE,
            BID,
            BID_TWICE
        }
    }
}
