package org.minyi.rules.merkle.export;

import java.util.List;
import org.minyi.rules.merkle.checkpoint.Checkpoint;
import org.minyi.rules.merkle.checkpoint.VerifierKey;

/** What the check of a whole export found. */
public sealed interface ExportCheck {
    /**
     * Every checkpoint is signed by the key and its root is that of the leaves above it, and the last one covers them all.
     *
     * @param last the checkpoint at the end
     * @param checkpoints how many there are
     */
    record Verified(Checkpoint last, int checkpoints) implements ExportCheck {}

    /** The export can be read, but is not what the key signed. */
    record NotVerified(String reason) implements ExportCheck {}

    /** The text is no export. */
    record Unreadable(List<Fault> faults) implements ExportCheck {
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

    /** Checks the lines of an export, given without their line feeds, in one pass and with little memory. */
    static ExportCheck check(Iterable<byte[]> lines, VerifierKey key) {
        var reader = new ExportReader(key);
        lines.forEach(reader::line);
        return reader.result();
    }
}
