package org.minyi.rules.merkle.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import org.minyi.rules.merkle.checkpoint.SignedNote;

/** Writes the entries of an export, each with the line feed at its end. */
public final class ExportLines {
    static final String HEAD = "minyi-record 1";
    static final String LEAF = "leaf ";
    static final String LEAF_64 = "leaf64 ";
    static final String CHECKPOINT = "checkpoint ";

    private ExportLines() {}

    /** The line that every export begins with. */
    public static byte[] head() {
        return (HEAD + "\n").getBytes(UTF_8);
    }

    /** A leaf, as it is where it fits on a line. */
    public static byte[] leaf(byte[] leaf) {
        for (byte sign : leaf) {
            if (sign == '\n') {
                return (LEAF_64 + Base64.getEncoder().encodeToString(leaf) + "\n").getBytes(UTF_8);
            }
        }
        var line = new ByteArrayOutputStream();
        line.writeBytes(LEAF.getBytes(UTF_8));
        line.writeBytes(leaf);
        line.write('\n');
        return line.toByteArray();
    }

    /** A checkpoint over all leaves written before it. */
    public static byte[] checkpoint(SignedNote checkpoint) {
        var note = checkpoint.note();
        return (CHECKPOINT + note.lines().count() + "\n" + note).getBytes(UTF_8);
    }
}
