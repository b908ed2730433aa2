package org.minyi.notification.inbox;

import java.util.List;
import org.minyi.notification.channel.InboxStreamStore;
import org.minyi.notification.inbox.NoticeAnswers.NoticeAnswer;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own notices. */
@RestController
@RequestMapping("/api/inbox")
class InboxController {
    private final NoticeStore notices;
    private final NoticeAnswers answers;
    private final InboxStreamStore streams;

    InboxController(NoticeStore notices, NoticeAnswers answers, InboxStreamStore streams) {
        this.notices = notices;
        this.answers = answers;
        this.streams = streams;
    }

    record Unread(long unread) {}

    @GetMapping
    Page<NoticeAnswer> inbox(PageRequest request, Caller caller) {
        var page = notices.of(caller.id(), request);
        List<NoticeAnswer> items = answers.answers(page.items(), LocaleContextHolder.getLocale());
        return new Page<>(items, page.next());
    }

    @GetMapping("/count")
    Unread count(Caller caller) {
        return new Unread(notices.unread(caller.id()));
    }

    @PostMapping("/read-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Caller caller) {
        notices.readAll(caller.id());
        streams.tell(caller.id());
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable String id, Caller caller) {
        if (!notices.read(caller.id(), id)) throw Refused.notFound();
        streams.tell(caller.id());
    }
}
