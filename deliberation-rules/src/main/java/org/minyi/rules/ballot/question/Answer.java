package org.minyi.rules.ballot.question;

/** What a voter answers; an abstention takes part but is no vote cast (Robert's Rules of Order, 12th edition, 44:1). */
public enum Answer {
    YES,
    NO,
    ABSTAIN
}
