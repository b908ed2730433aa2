package org.minyi.rules.ballot.question;

/** Of what a majority is a share (Robert's Rules of Order, 12th edition, 44:7 to 44:10). */
public enum Base {
    /** Yes and no; abstentions are no votes. */
    VOTES_CAST,
    /** Everybody who took part, those who abstained included: an abstention works like a no. */
    PRESENT,
    /** Everybody entitled to vote, whether they took part or not. */
    ELECTORATE
}
