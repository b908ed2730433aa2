package org.minyi.rules.order.motion;

/** Which outcome of a motion's vote can be reconsidered (RONR 37 and its tinted table). */
public enum Reconsidering {
    EITHER,
    ADOPTION,
    REJECTION,
    NEVER
}
