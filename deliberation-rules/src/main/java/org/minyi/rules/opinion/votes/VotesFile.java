package org.minyi.rules.opinion.votes;

import java.util.List;
import org.minyi.rules.Fault;

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

    /** Reads the lines of a text. */
    static VotesFile read(Iterable<String> lines) {
        return new VotesFileReader().read(lines);
    }
}
