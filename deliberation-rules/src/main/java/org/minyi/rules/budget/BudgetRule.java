package org.minyi.rules.budget;

import java.util.List;

/** A way to spend the budget. */
public interface BudgetRule {
    /** Chooses the projects to fund. */
    Outcome count(Election election);

    /**
     * What would have funded the projects that are not funded, each taken alone with all else unchanged. It is found by
     * counting again, so it may take much longer than {@link #count}.
     */
    List<TurningPoint> turningPoints(Election election);
}
