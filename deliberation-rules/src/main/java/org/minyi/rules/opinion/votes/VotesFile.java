package org.minyi.rules.opinion.votes;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Votes as a table in CSV, as Polis exports them: one row a participant, named in the column {@code participant}, and a
 * column a statement, headed by its id, with 1 for agree, -1 for disagree, 0 for pass and nothing for unseen. Columns
 * that Polis adds about the participant ({@code xid}, {@code group-id}, {@code n-comments}, {@code n-votes}, {@code
 * n-agree}, {@code n-disagree}) are not read; neither are empty lines and a byte order mark.
 */
public sealed interface VotesFile {
    /** The text was read whole. */
    record Read(VoteTable votes) implements VotesFile {}

    /** The text has faults, of which there is at least one. */
    record Unreadable(List<Fault> faults) implements VotesFile {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }

    /** What is wrong in a line, counted from 1. */
    record Fault(long line, String reason) {
        @Override
        public String toString() {
            return "line " + line + ": " + reason;
        }
    }

    /**
     * Reads a text.
     *
     * @throws IOException as the reader throws it
     */
    static VotesFile read(Reader text) throws IOException {
        return new VotesFileReader().read(text);
    }
}
