package org.minyi.rules.budget.greedy;

/** What happens at a project that costs more than is left. */
public enum Misfit {
    /** It is passed over, and the next ones are tried. */
    SKIP,
    /** Nothing more is funded. */
    STOP,
    /**
     * Nothing more is funded, but if four fifths of its cost are left, it still is, with help from a reserve: the rule of
     * Poznań, as Pabulib's files of that city state it. The outcome can then cost more than the budget.
     */
    STOP_BUT_HELP
}
