package org.minyi.notification.inbox;

import java.util.List;
import java.util.Locale;
import org.minyi.notification.channel.InboxStreamStore;
import org.minyi.notification.channel.MailStore;
import org.minyi.notification.inbox.NoticeAnswers.NoticeAnswer;
import org.minyi.notification.subscription.MemberStore;
import org.minyi.notification.subscription.Settings;
import org.minyi.notification.subscription.Subscription;
import org.minyi.notification.subscription.SubscriptionStore;
import org.minyi.servicekit.access.Caller;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is kept here of a person, for that person to take along or to have erased. */
@RestController
@RequestMapping("/api/inbox")
class OwnDataController {
    private final NoticeStore notices;
    private final NoticeAnswers answers;
    private final SubscriptionStore subscriptions;
    private final MemberStore members;
    private final MailStore mails;
    private final InboxStreamStore streams;

    OwnDataController(
            NoticeStore notices,
            NoticeAnswers answers,
            SubscriptionStore subscriptions,
            MemberStore members,
            MailStore mails,
            InboxStreamStore streams) {
        this.notices = notices;
        this.answers = answers;
        this.subscriptions = subscriptions;
        this.members = members;
        this.mails = mails;
        this.streams = streams;
    }

    record Export(
            String person,
            Settings settings,
            List<Followed> subscriptions,
            List<String> organisations,
            List<NoticeAnswer> notices) {}

    record Followed(String kind, String id, boolean follows) {
        static Followed of(Subscription it) {
            return new Followed(it.kind().name().toLowerCase(Locale.ROOT), it.target(), it.follows());
        }
    }

    /** Everything that is kept here of the caller, as a file. */
    @GetMapping("/export")
    ResponseEntity<Export> export(Caller caller) {
        var export = new Export(
                caller.id(),
                subscriptions.settings(caller.id()).orElse(Settings.NONE),
                subscriptions.of(caller.id()).stream().map(Followed::of).toList(),
                members.organisations(caller.id()),
                answers.answers(notices.all(caller.id()), LocaleContextHolder.getLocale()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"minyi-inbox.json\"")
                .body(export);
    }

    /** Erases everything that is kept here of the caller, what waits to be mailed included. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forgetMe(Caller caller) {
        subscriptions.forget(caller.id());
        members.forget(caller.id());
        mails.forget(caller.id());
        notices.forget(caller.id());
        streams.tell(caller.id());
    }
}
