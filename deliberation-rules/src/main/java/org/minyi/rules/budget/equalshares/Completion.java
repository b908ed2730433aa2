package org.minyi.rules.budget.equalshares;

/** How the money is spent that Equal Shares alone leaves. */
public enum Completion {
    NONE,
    /**
     * Shares grow by one unit of the currency at a time, from the next whole unit on; the last outcome before one that
     * costs more than the budget stands.
     */
    ADD_ONE,
    /** Add-one, then what is left by most support. */
    ADD_ONE_THEN_GREEDY,
    /** By most support. */
    GREEDY;

    boolean addsOne() {
        return this == ADD_ONE || this == ADD_ONE_THEN_GREEDY;
    }

    boolean endsGreedy() {
        return this == GREEDY || this == ADD_ONE_THEN_GREEDY;
    }
}
