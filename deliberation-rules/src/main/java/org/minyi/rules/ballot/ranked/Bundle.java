package org.minyi.rules.ballot.ranked;

/** Papers with the same ranking. */
public record Bundle(Ranking ranking, long papers) {
    public Bundle {
        if (papers < 1) {
            throw new IllegalArgumentException("A bundle of " + papers + " papers");
        }
    }
}
