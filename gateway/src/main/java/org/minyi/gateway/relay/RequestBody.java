package org.minyi.gateway.relay;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request on its way, read by the HTTP client's own thread. The container uses a request again once it is
 * answered; {@link #release} makes sure that nobody reads it any more.
 */
final class RequestBody extends FilterInputStream {
    private final long length;
    private final ReentrantLock reading = new ReentrantLock();
    private boolean released;
    private @Nullable IOException failure;

    private RequestBody(HttpServletRequest request) throws IOException {
        super(request.getInputStream());
        this.length = request.getContentLengthLong();
    }

    /** Empty where there is none, which a request says by naming neither a length nor an encoding for it. */
    static Optional<RequestBody> of(HttpServletRequest request) throws IOException {
        var some = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        return some ? Optional.of(new RequestBody(request)) : Optional.empty();
    }

    BodyPublisher publisher() {
        var stream = BodyPublishers.ofInputStream(() -> this);
        return length > 0 ? BodyPublishers.fromPublisher(stream, length) : stream;
    }

    /** What kept the caller from sending it all. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    void release() {
        reading.lock();
        released = true;
        reading.unlock();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        reading.lock();
        try {
            if (released) throw new IOException("the request has been answered");
            return super.read(into, from, most);
        } catch (IOException broken) {
            if (!released) failure = broken;
            throw broken;
        } finally {
            reading.unlock();
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() {
        // It is the container's to close.
    }
}
