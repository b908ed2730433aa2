package org.minyi.rules.budget;

/** What the support for a project is measured in. */
public enum Measure {
    /** Papers that name the project. */
    VOTES,
    /** Points that papers give it; an approval is one point. */
    POINTS
}
