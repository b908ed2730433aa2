package org.minyi.rules.order.openspace;

/** Where an open space is on its way. */
public sealed interface Step {
    /** Sessions are offered and put on the wall. */
    record Marketplace() implements Step {}

    /** The sessions of a slot, counted from 1, go on. */
    record Running(int slot) implements Step {}

    /** All slots are over; reports are read and dots are set. */
    record Harvest() implements Step {}

    /** It is over. */
    record Closed() implements Step {}
}
