package org.minyi.rules.ballot.question;

/**
 * Answers added up, as heads or as area.
 *
 * @param present who took part: all who answered, and in a hall also those who handed in no paper
 * @param electorate who is entitled to vote
 */
public record Tally(long yes, long no, long abstain, long present, long electorate) {
    public Tally {
        if (yes < 0 || no < 0 || abstain < 0 || present < yes + no + abstain) {
            throw new IllegalArgumentException(
                    "More answers than those present: " + (yes + no + abstain) + " of " + present);
        }
        if (present > electorate) {
            throw new IllegalArgumentException("More present than entitled to vote: " + present + " of " + electorate);
        }
    }

    /** How many the base of a majority counts. */
    public long size(Base base) {
        return switch (base) {
            case VOTES_CAST -> yes + no;
            case PRESENT -> present;
            case ELECTORATE -> electorate;
        };
    }
}
