package org.minyi.gateway.relay;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.minyi.gateway.refusal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** A service's answer, of which status and headers have come; its body is passed on as it comes. */
public final class RelayedAnswer implements ServerResponse {
    private static final Logger LOG = LoggerFactory.getLogger(RelayedAnswer.class);
    private static final int BUFFER = 16 * 1024;

    private final HttpStatusCode status;
    private final HttpHeaders headers = new HttpHeaders();
    private final InputStream body;
    private final Duration longest;

    RelayedAnswer(HttpStatusCode status, InputStream body, Duration longest) {
        this.status = status;
        this.body = body;
        this.longest = longest;
    }

    @Override
    public HttpStatusCode statusCode() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    /** Something else is answered instead. */
    public void discard() {
        try {
            body.close();
        } catch (IOException closedAlready) {
            // as wanted
        }
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        // Closing breaks off what the service still has to say: whoever asked for it is gone.
        try (body) {
            response.setStatus(status.value());
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            if (isEventStream()) passEvents(response);
            else passInTime(response.getOutputStream());
        } catch (BrokenOff brokenOff) {
            LOG.warn("{}: {}", request.getRequestURI(), brokenOff.getMessage());
            // Where a part is on its way already, only a connection that breaks off as well says that the rest is
            // missing.
            if (response.isCommitted()) throw brokenOff;
            response.reset();
            response.sendError(Refusal.BROKEN_OFF.status().value());
        }
        return null;
    }

    /** The service did not end its answer. Without a cause, in which Spring could see a caller who has gone away. */
    private static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenOff(String reason) {
            super(reason);
        }
    }

    private int read(byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException failure) {
            throw new BrokenOff("the service did not end its answer: " + failure);
        }
    }

    private boolean isEventStream() {
        var type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    private void passEvents(HttpServletResponse response) throws IOException {
        response.setHeader("X-Accel-Buffering", "no"); // for proxies in front
        response.flushBuffer();
        pass(response.getOutputStream(), true);
    }

    private void pass(OutputStream out, boolean atOnce) throws IOException {
        var buffer = new byte[BUFFER];
        for (int read = read(buffer); read >= 0; read = read(buffer)) {
            out.write(buffer, 0, read);
            if (atOnce) out.flush();
        }
    }

    private void passInTime(OutputStream out) throws IOException {
        var late = new AtomicBoolean();
        var end = new CompletableFuture<Void>().orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS);
        end.exceptionally(overdue -> {
            late.set(true);
            discard();
            return null;
        });
        pass(out, false);
        end.complete(null);
        if (late.get()) throw new BrokenOff("an answer did not end within " + longest);
    }
}
