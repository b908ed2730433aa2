package org.minyi.rules.ballot.question;

/**
 * Who could vote.
 *
 * @param electorate how many are entitled to vote
 * @param presentWithoutPaper how many are in the hall and hand in no paper; 0 where taking part means to hand in one
 */
public record Roll(long electorate, long presentWithoutPaper) {
    public Roll {
        if (presentWithoutPaper < 0 || electorate < presentWithoutPaper) {
            throw new IllegalArgumentException("No roll: " + presentWithoutPaper + " present of " + electorate);
        }
    }

    /** A roll for a ballot in which to take part means to hand in a paper. */
    public static Roll of(long electorate) {
        return new Roll(electorate, 0);
    }
}
