package org.minyi.contracts.deliberation;

/** What a yes/no ballot paper says. */
public enum BallotChoice {
    YES,
    NO,
    ABSTAIN
}
