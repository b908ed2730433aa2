package org.minyi.notification.channel;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.minyi.notification.inbox.NoticeAnswers.NoticeAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One open page. What it is sent is read and written by a thread of its own, one thing after the other: a number that was read
 * earlier never comes later, and a slow page keeps nobody else waiting. A page that falls too far behind is let go; its browser
 * opens a new stream and gets what it missed.
 */
final class InboxStreamClient {
    private static final Logger LOG = LoggerFactory.getLogger(InboxStreamClient.class);
    private static final int BEHIND = 64;

    private final Locale language;
    private final SseEmitter emitter;
    private final AtomicBoolean isCounting = new AtomicBoolean();
    private final ExecutorService sending = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(BEHIND),
            Thread.ofVirtual().name("inbox-stream").factory());

    InboxStreamClient(Duration lifetime, Locale language, Consumer<InboxStreamClient> left) {
        this.language = language;
        this.emitter = new SseEmitter(lifetime.toMillis());
        emitter.onTimeout(emitter::complete);
        emitter.onCompletion(() -> {
            left.accept(this);
            sending.shutdownNow();
        });
    }

    private record Count(long unread) {}

    SseEmitter emitter() {
        return emitter;
    }

    /** Sends the number of unread notices, as it is when its turn comes. */
    void count(LongSupplier unread) {
        if (!isCounting.compareAndSet(false, true)) return;
        later(() -> {
            isCounting.set(false);
            send(SseEmitter.event().name("count"), new Count(unread.getAsLong()));
        });
    }

    void notices(Function<Locale, List<NoticeAnswer>> read) {
        later(() -> {
            for (var notice : read.apply(language))
                send(SseEmitter.event().name("notice").id(notice.id()), notice);
        });
    }

    /** Beside the caller, because ending waits for what is being written. */
    void close() {
        Thread.startVirtualThread(() -> {
            sending.shutdownNow();
            try {
                emitter.complete();
            } catch (IllegalStateException ended) {
                LOG.debug("The container ended a page before us: {}", ended.toString());
            }
        });
    }

    private void send(SseEventBuilder event, Object data) throws IOException {
        emitter.send(event.data(data, MediaType.APPLICATION_JSON));
    }

    @FunctionalInterface
    private interface Sending {
        void run() throws IOException;
    }

    private void later(Sending next) {
        try {
            sending.execute(() -> {
                try {
                    next.run();
                } catch (IOException | RuntimeException gone) {
                    LOG.debug("A page is let go: {}", gone.toString());
                    close();
                }
            });
        } catch (RejectedExecutionException behind) {
            close();
        }
    }
}
