package org.minyi.contracts.project;

/** Where a project stands in its life. */
public enum Stage {
    DRAFT,
    RAISED,
    DELIBERATING,
    DECIDING,
    APPROVED,
    TAKEN_ON,
    RUNNING,
    CLOSING,
    EVALUATED,
    ARCHIVED,
    WITHDRAWN,
    REJECTED,
    SUSPENDED,
    TERMINATED
}
