package org.minyi.endtoend.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.minyi.endtoend.platform.Person;
import org.minyi.endtoend.platform.Platform;

/** Brings inputs to one operation, byte by byte where an HTTP client would not send them. */
final class Delivery {
    private final Operation operation;
    private final AtomicInteger sent = new AtomicInteger();

    Delivery(Operation operation) {
        this.operation = operation;
    }

    int sent() {
        return sent.get();
    }

    Reply send(BadInput input, Person caller) throws IOException {
        sent.incrementAndGet();
        boolean isOdd = input.headers().values().stream()
                .anyMatch(it -> it.isEmpty() || it.chars().anyMatch(c -> c > '~'));
        if (isOdd) return sendOdd(input, caller);
        try {
            var body = BodyPublishers.ofByteArray(input.body());
            return Reply.of(caller.send(operation.method(), input.path(), body, input.headers()));
        } catch (UncheckedIOException brokenOff) {
            return Reply.none(brokenOff);
        }
    }

    /** Comes back when the gateway asks to, as {@link Person} does by itself. */
    private Reply sendOdd(BadInput input, Person caller) throws IOException {
        for (int attempt = 0; ; attempt++) {
            var reply = Wire.send(head(input, caller), input.body());
            if (reply.status() != 429 || attempt == 10) return reply;
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    private String head(BadInput input, Person caller) {
        var head = new StringBuilder(operation.method() + " " + input.path() + " HTTP/1.1\r\n");
        head.append("Host: ").append(Platform.origin().getAuthority()).append("\r\n");
        head.append("Authorization: Bearer ")
                .append(caller.token())
                .append("\r\nAccept-Language: zh-CN\r\nConnection: close\r\n");
        input.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("Content-Length: ")
                .append(input.body().length)
                .append("\r\n\r\n")
                .toString();
    }
}
