package org.minyi.gateway.session;

/** What came of asking the issuer for the next tokens. */
sealed interface Renewal {
    /** The session with its new tokens. */
    record Renewed(Session session) implements Renewal {}

    /** The issuer knows the session no longer: it was ended, or nobody used it for too long. */
    record Ended() implements Renewal {}

    /** The issuer did not answer; the session may well be good. */
    record Unreachable() implements Renewal {}
}
