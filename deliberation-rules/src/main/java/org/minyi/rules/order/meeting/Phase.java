package org.minyi.rules.order.meeting;

/** Whether a meeting is going on. */
public enum Phase {
    GATHERING,
    IN_SESSION,
    RECESSED,
    ADJOURNED
}
