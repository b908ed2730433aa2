package org.minyi.rules.merkle.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.minyi.rules.merkle.checkpoint.VerifierKey;
import org.minyi.rules.merkle.export.ExportCheck.Fault;

/** Takes an export apart line by line and hands its entries to the {@link Recheck}. */
final class ExportReader {
    private static final int MOST_FAULTS = 100;
    private static final int MOST_NOTE_LINES = 1000;

    private final List<Fault> faults = new ArrayList<>();
    private final Recheck recheck;
    private final StringBuilder note = new StringBuilder();
    private long number;
    private int noteLines;

    ExportReader(VerifierKey key) {
        recheck = new Recheck(key);
    }

    void line(byte[] line) {
        number++;
        if (number == 1) {
            if (!is(line, ExportLines.HEAD)) {
                fault("an export begins with '" + ExportLines.HEAD + "'");
            }
        } else if (noteLines > 0) {
            noteLine(line);
        } else if (startsWith(line, ExportLines.LEAF)) {
            recheck.leaf(rest(line, ExportLines.LEAF));
        } else if (startsWith(line, ExportLines.LEAF_64)) {
            leaf64(line);
        } else if (startsWith(line, ExportLines.CHECKPOINT)) {
            checkpoint(line);
        } else {
            fault("neither leaf, leaf64 nor checkpoint");
        }
    }

    ExportCheck result() {
        if (number == 0) {
            number++;
            fault("an export begins with '" + ExportLines.HEAD + "'");
        }
        if (noteLines > 0) {
            fault("the checkpoint lacks " + noteLines + " lines");
        }
        return faults.isEmpty() ? recheck.result() : new ExportCheck.Unreadable(faults);
    }

    private void leaf64(byte[] line) {
        try {
            recheck.leaf(Base64.getDecoder().decode(rest(line, ExportLines.LEAF_64)));
        } catch (IllegalArgumentException noBase64) {
            fault("the leaf is not in base64");
        }
    }

    private void checkpoint(byte[] line) {
        var count = new String(rest(line, ExportLines.CHECKPOINT), UTF_8);
        if (count.matches("[1-9][0-9]{0,3}") && Integer.parseInt(count) <= MOST_NOTE_LINES) {
            noteLines = Integer.parseInt(count);
            note.setLength(0);
        } else {
            fault("a checkpoint says of how many lines it is, at most " + MOST_NOTE_LINES);
        }
    }

    private void noteLine(byte[] line) {
        noteLines--;
        note.append(text(line).orElseGet(() -> {
            fault("not UTF-8");
            return "";
        }));
        note.append('\n');
        if (noteLines == 0 && !recheck.checkpoint(note.toString())) {
            fault("the note that ends here is no signed checkpoint");
        }
    }

    private static Optional<String> text(byte[] line) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private void fault(String reason) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(number, reason));
        }
    }

    private static boolean is(byte[] line, String text) {
        return Arrays.equals(line, text.getBytes(UTF_8));
    }

    private static boolean startsWith(byte[] line, String word) {
        return line.length >= word.length() && is(Arrays.copyOf(line, word.length()), word);
    }

    private static byte[] rest(byte[] line, String word) {
        return Arrays.copyOfRange(line, word.length(), line.length);
    }
}
