package org.minyi.notification.channel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.minyi.notification.inbox.Notice;
import org.minyi.notification.inbox.NoticeAnswers;
import org.minyi.notification.inbox.NoticeStore;
import org.minyi.servicekit.problem.Refused;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * The pages that are open at this replica, by person. They are told of what this replica writes; the heartbeat carries the
 * number of unread notices as well, so that what another replica wrote is seen within its period.
 */
@Component
public class InboxStreamStore implements SmartLifecycle {
    private final NoticeStore notices;
    private final NoticeAnswers answers;
    private final TaskScheduler scheduler;
    private final StreamProperties settings;
    private final Map<String, Set<InboxStreamClient>> open = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledFuture<?> heartbeat;

    InboxStreamStore(NoticeStore notices, NoticeAnswers answers, TaskScheduler scheduler, StreamProperties settings) {
        this.notices = notices;
        this.answers = answers;
        this.scheduler = scheduler;
        this.settings = settings;
    }

    /**
     * Opens a stream. It is known here before anything is read for it, so that what is written meanwhile reaches it as well.
     *
     * @param known id of the last notice that the page has; what came later is sent after the number; absent to be sent none
     * @throws Refused with 429 when the person has too many
     */
    InboxStreamClient open(String person, Locale language, @Nullable String known) {
        var page = new InboxStreamClient(settings.lifetime(), language, left -> forget(person, left));
        open.compute(person, (id, own) -> {
            Set<InboxStreamClient> pages = own == null ? ConcurrentHashMap.newKeySet() : own;
            if (pages.size() >= settings.each()) throw new Refused(HttpStatus.TOO_MANY_REQUESTS, "too-many-streams");
            pages.add(page);
            return pages;
        });
        page.count(() -> notices.unread(person));
        if (known != null) page.notices(spoken -> answers.answers(notices.missed(person, known), spoken));
        if (!isRunning()) page.close();
        return page;
    }

    /** A new notice of this person's. */
    public void announce(Notice notice) {
        pages(notice.person()).forEach(page -> page.notices(spoken -> answers.answers(List.of(notice), spoken)));
        tell(notice.person());
    }

    /** The number of a person's unread notices changed. */
    public void tell(String person) {
        pages(person).forEach(page -> page.count(() -> notices.unread(person)));
    }

    private Set<InboxStreamClient> pages(String person) {
        return open.getOrDefault(person, Set.of());
    }

    private void forget(String person, InboxStreamClient left) {
        open.computeIfPresent(person, (id, pages) -> {
            pages.remove(left);
            return pages.isEmpty() ? null : pages;
        });
    }

    @Override
    public void start() {
        heartbeat = scheduler.scheduleWithFixedDelay(() -> open.keySet().forEach(this::tell), settings.heartbeat());
    }

    /** A replica that stops lets go of its pages before the web server waits for them; they turn to another. */
    @Override
    public void stop() {
        var beating = heartbeat;
        heartbeat = null;
        if (beating != null) beating.cancel(false);
        open.values().forEach(pages -> pages.forEach(InboxStreamClient::close));
    }

    @Override
    public boolean isRunning() {
        return heartbeat != null;
    }
}
