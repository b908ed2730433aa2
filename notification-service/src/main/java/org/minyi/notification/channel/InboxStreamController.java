package org.minyi.notification.channel;

import org.jspecify.annotations.Nullable;
import org.minyi.servicekit.access.Caller;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The inbox as it changes, for an open page. */
@RestController
class InboxStreamController {
    private final InboxStreamStore streams;

    InboxStreamController(InboxStreamStore streams) {
        this.streams = streams;
    }

    /**
     * Sends {@code count} at once and whenever it changes, and each new {@code notice} under its id.
     *
     * @param after id of the newest notice the page shows, empty for none: what came since it was read is sent as well
     * @param last sent by a browser that lost its stream and opens it anew; later than {@code after}
     * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html#the-last-event-id-header">Last-Event-ID</a>
     */
    @GetMapping(path = "/api/inbox/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            Caller caller) {
        return streams.open(caller.id(), LocaleContextHolder.getLocale(), last == null ? after : last)
                .emitter();
    }
}
