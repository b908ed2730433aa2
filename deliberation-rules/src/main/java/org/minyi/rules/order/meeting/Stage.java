package org.minyi.rules.order.meeting;

/** How far a motion has come. */
public enum Stage {
    /** It waits for a second. */
    MOVED,
    /** It waits to be stated by the chair. */
    SECONDED,
    /** It is a question before the meeting. */
    STATED,
    /** It was put to the chair, who rules or answers. */
    ASKED
}
