package org.minyi.project.procedure;

/** The offices that serve a community, the nearest first. */
public enum Office {
    COMMUNITY,
    STREET,
    BUREAU
}
