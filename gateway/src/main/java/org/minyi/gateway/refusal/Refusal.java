package org.minyi.gateway.refusal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why the gateway itself turns a request down. The names are the last part of a problem's {@code type} and never change. */
public enum Refusal {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, Remedy.HOME),
    SIGN_IN_UNFINISHED(HttpStatus.BAD_REQUEST, Remedy.SIGN_IN),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, Remedy.SIGN_IN),
    BAD_TOKEN(HttpStatus.UNAUTHORIZED, Remedy.SIGN_IN),
    FORBIDDEN(HttpStatus.FORBIDDEN, Remedy.HOME),
    OTHER_SITE(HttpStatus.FORBIDDEN, Remedy.HOME),
    NOT_FOUND(HttpStatus.NOT_FOUND, Remedy.HOME),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, Remedy.HOME),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, Remedy.AGAIN),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR, Remedy.AGAIN),
    BROKEN_OFF(HttpStatus.BAD_GATEWAY, Remedy.AGAIN),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, Remedy.AGAIN),
    TIMED_OUT(HttpStatus.GATEWAY_TIMEOUT, Remedy.AGAIN);

    private static final int NOT_IMPLEMENTED = HttpStatus.NOT_IMPLEMENTED.value();

    /** What a person can do about it. */
    enum Remedy {
        HOME,
        SIGN_IN,
        AGAIN
    }

    private final HttpStatus status;
    private final Remedy remedy;

    Refusal(HttpStatus status, Remedy remedy) {
        this.status = status;
        this.remedy = remedy;
    }

    /** What a container's status means: whatever it says of a request that it could not read is a bad request. */
    static Refusal ofStatus(int status) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.status.value() == status)
                .findFirst()
                .orElse(status < 500 || status == NOT_IMPLEMENTED ? BAD_REQUEST : FAILED);
    }

    public HttpStatus status() {
        return status;
    }

    Remedy remedy() {
        return remedy;
    }

    /** The name in problem types and message files, such as {@code too-large}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** This refusal, with the time after which it makes sense to ask again. */
    public Answer after(Duration wait) {
        return new Answer(this, wait);
    }

    public Answer now() {
        return new Answer(this, Duration.ZERO);
    }

    /**
     * What is said for one request.
     *
     * @param retryAfter zero: no time is named
     */
    public record Answer(Refusal refusal, Duration retryAfter) {
        /** Whole seconds, rounded up, as {@code Retry-After} counts them. */
        long seconds() {
            return Math.ceilDiv(retryAfter.toMillis(), 1000);
        }
    }
}
