package org.minyi.rules.budget;

import java.util.OptionalLong;
import java.util.function.LongPredicate;

/** Bisection over whole numbers for what turns once. */
public final class Search {
    private Search() {}

    /** The least number above {@code no} and up to {@code most} that holds, given that all above it hold too. */
    public static OptionalLong least(long no, long most, LongPredicate holds) {
        if (most <= no || !holds.test(most)) {
            return OptionalLong.empty();
        }
        long below = no;
        long yes = most;
        while (yes - below > 1) {
            long middle = below + (yes - below) / 2;
            if (holds.test(middle)) {
                yes = middle;
            } else {
                below = middle;
            }
        }
        return OptionalLong.of(yes);
    }

    /** The most from {@code least} and below {@code no} that holds, given that all below it hold too. */
    public static OptionalLong most(long least, long no, LongPredicate holds) {
        var mirrored = least(-no, -least, number -> holds.test(-number));
        return mirrored.isPresent() ? OptionalLong.of(-mirrored.getAsLong()) : mirrored;
    }
}
