package org.minyi.contracts.deliberation;

/** How a paper came into the box. */
public enum PaperChannel {
    ONLINE,
    HALL
}
