package org.minyi.local.audit;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.minyi.rules.Fault;

/**
 * The lines of a UTF-8 stream, decoded one by one and without their line ends. A line that is not UTF-8 is kept as a
 * fault and handed on with its bad bytes replaced, so that the rest can still be checked. Can be walked once.
 */
final class TextLines implements Iterable<String> {
    private final ByteLines lines;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final List<Fault> faults = new ArrayList<>();
    private int line;

    TextLines(InputStream in) {
        lines = new ByteLines(in);
    }

    @Override
    public Iterator<String> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public String next() {
                return decode(lines.next());
            }
        };
    }

    /** The lines so far that are not UTF-8. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private String decode(byte[] bytes) {
        line++;
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        try {
            return decoder.decode(ByteBuffer.wrap(bytes, 0, length)).toString();
        } catch (CharacterCodingException malformed) {
            faults.add(new Fault(line, "not UTF-8"));
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }
    }
}
