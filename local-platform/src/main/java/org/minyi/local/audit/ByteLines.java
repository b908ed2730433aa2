package org.minyi.local.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The lines of a stream as bytes, without their line feeds: nothing else ends a line, and no byte is changed. A last line
 * without a line feed counts; behind a last line feed no line begins. Can be walked once.
 */
final class ByteLines implements Iterable<byte[]>, Iterator<byte[]> {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    ByteLines(InputStream in) {
        this.in = in;
    }

    @Override
    public Iterator<byte[]> iterator() {
        return this;
    }

    @Override
    public boolean hasNext() {
        if (at == end) {
            fill();
        }
        return end > 0;
    }

    @Override
    public byte[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var line = new ByteArrayOutputStream();
        do {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, at - from);
            if (at < end) {
                at++;
                break;
            }
            fill();
        } while (end > 0);
        return line.toByteArray();
    }

    private void fill() {
        try {
            at = 0;
            end = Math.max(0, in.read(buffer));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
