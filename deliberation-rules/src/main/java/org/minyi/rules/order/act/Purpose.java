package org.minyi.rules.order.act;

/** What somebody asks for the floor for: speakers say their side beforehand, so that the sides can take turns. */
public enum Purpose {
    /** To speak for the question. */
    FOR,
    /** To speak against it. */
    AGAINST,
    /** To make a motion. */
    MOVE
}
