package org.minyi.gateway.limits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.Objects;

/** A request body that ends with a failure where it grows beyond what is allowed. */
final class BoundedBody extends ServletInputStream {
    private final ServletInputStream body;
    private long left;

    BoundedBody(ServletInputStream body, long most) {
        this.body = body;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        var value = body.read();
        if (value >= 0) count(1);
        return value;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        var read = body.read(into, from, length);
        if (read > 0) count(read);
        return read;
    }

    private void count(int read) throws BodyTooLarge {
        left -= read;
        if (left < 0) throw new BodyTooLarge();
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
