package org.minyi.rules.order.motion;

/** To what a subsidiary or incidental motion can be applied. */
public enum Application {
    /** It stands by itself. */
    NOTHING,
    /** The main question, with all that adheres to it. */
    MAIN_QUESTION,
    /** Whatever may be amended. */
    AMENDABLE,
    /** Whatever may be debated. */
    DEBATABLE,
    /** Whatever may be debated or amended. */
    DEBATABLE_OR_AMENDABLE
}
