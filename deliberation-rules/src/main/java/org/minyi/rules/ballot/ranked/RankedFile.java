package org.minyi.rules.ballot.ranked;

import java.util.List;
import org.minyi.rules.Fault;

/**
 * Ranked papers as text, one line for papers alike: {@code 3: A > B = C} for three papers; without a number, one.
 * Candidates not named in a line rank last, equal. A first line {@code candidates: A, B, C} may name all candidates, and
 * then a line may name no other; without it they are those named, in the order of their first appearance. Empty lines
 * and a byte order mark are skipped, and the full-width signs ：＞＝，、 stand for : &gt; = and the comma.
 */
public sealed interface RankedFile {
    /** The text was read whole. */
    record Read(RankedPapers papers) implements RankedFile {}

    /** The text has faults, of which there is at least one. */
    record Unreadable(List<Fault> faults) implements RankedFile {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }

    /** Reads the lines of a text. */
    static RankedFile read(Iterable<String> lines) {
        return new RankedFileReader().read(lines);
    }
}
