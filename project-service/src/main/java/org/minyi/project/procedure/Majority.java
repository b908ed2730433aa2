package org.minyi.project.procedure;

/**
 * How much yes a ballot needs, as ballots name it. Half of all and two thirds of those voting are not to be compared: either
 * may be the harder one to reach.
 *
 * <p>Source: Robert's Rules of Order, 12th edition, section 44.
 */
public enum Majority {
    /** More than half of the votes cast. */
    SIMPLE,
    /** At least two thirds of the votes cast. */
    TWO_THIRDS,
    /** More than half of all who may vote. */
    ABSOLUTE;

    boolean isReachedBy(long yes, long no, long electorate) {
        return switch (this) {
            case SIMPLE -> yes > no;
            case TWO_THIRDS -> yes > 0 && 3 * yes >= 2 * (yes + no);
            case ABSOLUTE -> 2 * yes > electorate;
        };
    }
}
