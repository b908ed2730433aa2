package org.minyi.contracts.project;

/** Who carries a project out: an organisation, or a resident who leads it. */
public enum TakerKind {
    ORGANISATION,
    LEADER
}
