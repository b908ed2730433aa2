package org.minyi.rules.order.motion;

/** What holds of some motions and not of others. */
public enum Trait {
    /** Another member must second it. */
    SECOND,
    /** It may be debated. */
    DEBATE,
    /** It may be amended. */
    AMENDMENT,
    /** It may be made while another person has the floor. */
    INTERRUPTION
}
