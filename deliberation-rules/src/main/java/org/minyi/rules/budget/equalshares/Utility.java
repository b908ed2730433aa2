package org.minyi.rules.budget.equalshares;

/** What a funded project is worth to those who gave it points. */
public enum Utility {
    /** Its cost for each point: money well spent counts, so with all able to pay, the number of supporters decides. */
    COST,
    /** One for each point, whatever it costs: many cheap projects please more than one dear one. */
    CARDINALITY
}
