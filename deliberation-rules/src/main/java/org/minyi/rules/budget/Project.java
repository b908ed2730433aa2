package org.minyi.rules.budget;

import java.math.BigDecimal;

/**
 * A project on the ballot.
 *
 * @param cost zero or more, in the currency of the budget
 */
public record Project(String id, BigDecimal cost) {
    public Project {
        if (cost.signum() < 0) {
            throw new IllegalArgumentException("Project " + id + " costs " + cost);
        }
    }
}
