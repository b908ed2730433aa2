package org.minyi.contracts.project;

/** The five categories by which projects are reported. */
public enum Category {
    ELDER_CARE,
    CULTURE,
    YOUTH,
    ENVIRONMENT,
    SELF_MANAGEMENT
}
