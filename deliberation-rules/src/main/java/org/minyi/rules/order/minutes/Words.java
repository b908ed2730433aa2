package org.minyi.rules.order.minutes;

/** A value of an entry: the same in both languages, or one text for each. */
public record Words(String chinese, String english) {
    /** A value that reads the same in both languages, such as a name or a number. */
    public static Words of(Object same) {
        return same instanceof Words words ? words : new Words(same.toString(), same.toString());
    }
}
