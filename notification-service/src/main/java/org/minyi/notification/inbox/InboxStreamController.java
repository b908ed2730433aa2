package org.minyi.notification.inbox;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.minyi.servicekit.access.Caller;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The number of unread notices as it changes. Each replica tells the streams it holds of what it wrote itself; the heartbeat
 * carries the number as well, so that what another replica wrote is seen within its period.
 */
@RestController
class InboxStreamController {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final NoticeStore notices;
    private final NoticeAnswers answers;
    private final Map<String, Set<Stream>> streams = new ConcurrentHashMap<>();

    InboxStreamController(NoticeStore notices, NoticeAnswers answers, TaskScheduler scheduler) {
        this.notices = notices;
        this.answers = answers;
        scheduler.scheduleWithFixedDelay(this::beat, HEARTBEAT);
    }

    /** One open page and the language it is read in. */
    private record Stream(SseEmitter emitter, Locale language) {
        boolean send(String name, Object data) {
            try {
                emitter.send(SseEmitter.event().name(name).data(data, MediaType.APPLICATION_JSON));
                return true;
            } catch (IOException | IllegalStateException gone) {
                return false;
            }
        }
    }

    private record Count(long unread) {}

    @GetMapping(path = "/api/inbox/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(Caller caller) {
        var stream = new Stream(new SseEmitter(LONGEST.toMillis()), LocaleContextHolder.getLocale());
        var own = streams.computeIfAbsent(caller.id(), id -> ConcurrentHashMap.newKeySet());
        own.add(stream);
        stream.emitter().onCompletion(() -> own.remove(stream));
        stream.emitter().onTimeout(stream.emitter()::complete);
        stream.send("count", new Count(notices.unread(caller.id())));
        return stream.emitter();
    }

    /** A new notice of this person's. */
    void announce(Notice notice) {
        var own = of(notice.person());
        own.removeIf(stream -> !stream.send(
                "notice", answers.answers(List.of(notice), stream.language()).getFirst()));
        if (!own.isEmpty()) tell(notice.person(), notices.unread(notice.person()));
    }

    void tell(String person, long unread) {
        of(person).removeIf(stream -> !stream.send("count", new Count(unread)));
    }

    private void beat() {
        streams.forEach((person, own) -> {
            if (own.isEmpty()) streams.remove(person, own);
            else tell(person, notices.unread(person));
        });
    }

    private Set<Stream> of(String person) {
        var own = streams.get(person);
        return own == null ? new HashSet<>() : own;
    }
}
