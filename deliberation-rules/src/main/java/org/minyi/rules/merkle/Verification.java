package org.minyi.rules.merkle;

/** Whether a proof proves what it claims. */
public sealed interface Verification {
    /** It does. */
    record Verified() implements Verification {}

    /**
     * It does not.
     *
     * @param reason in plain English, for a line of its own
     */
    record NotVerified(String reason) implements Verification {}
}
