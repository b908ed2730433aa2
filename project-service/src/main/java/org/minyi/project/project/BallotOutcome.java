package org.minyi.project.project;

import org.jspecify.annotations.Nullable;
import org.minyi.project.procedure.BallotRule;
import org.minyi.project.procedure.BallotRule.Shortfall;

/**
 * The ballot that decides on a project.
 *
 * @param counted false while it runs; the figures are 0 until then
 * @param passed whether it approved the project: by its own rule, and by the procedure of the project
 * @param shortfall what it lacks by the procedure; absent where it lacks nothing
 */
public record BallotOutcome(
        String id,
        boolean counted,
        boolean passed,
        int yes,
        int no,
        int abstain,
        int electorate,
        @Nullable Shortfall shortfall) {
    static BallotOutcome running(String id, int electorate) {
        return new BallotOutcome(id, false, false, 0, 0, 0, electorate, null);
    }

    /** Counted by its own rule, and not held against a procedure yet. */
    static BallotOutcome counted(String id, boolean passed, int yes, int no, int abstain, int electorate) {
        return new BallotOutcome(id, true, passed, yes, no, abstain, electorate, null);
    }

    BallotOutcome heldTo(BallotRule rule) {
        var lacking = rule.shortfall(yes, no, abstain, electorate);
        return new BallotOutcome(
                id, counted, passed && lacking.isEmpty(), yes, no, abstain, electorate, lacking.orElse(null));
    }
}
