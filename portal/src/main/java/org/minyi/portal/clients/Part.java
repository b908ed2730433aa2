package org.minyi.portal.clients;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** An answer that is on its way, and that a page needs or can do without. */
public final class Part<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Part.class);

    private final Future<T> call;

    Part(Future<T> call) {
        this.call = call;
    }

    /**
     * The answer, without which there is no page.
     *
     * @throws RestClientException as the call failed
     */
    public T required() {
        try {
            return call.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The answer; absent when the service refused it or gave none, which the page then says in its place. */
    public @Nullable T orAbsent() {
        try {
            return required();
        } catch (RestClientException failure) {
            LOG.warn("a part of the page is missing: {}", cause(failure));
            return null;
        }
    }

    /** Never the answer itself: it may hold what people wrote. */
    private static Object cause(RestClientException failure) {
        return failure instanceof RestClientResponseException answer
                ? answer.getStatusCode()
                : failure.getMostSpecificCause().toString();
    }
}
