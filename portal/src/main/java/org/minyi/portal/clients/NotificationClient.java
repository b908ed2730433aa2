package org.minyi.portal.clients;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minyi.portal.clients.Answers.Page;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Calls notification-service. */
@HttpExchange("/api")
public interface NotificationClient {

    @GetExchange("/bulletins")
    Page<Bulletin> bulletins(@RequestParam Map<String, String> filter);

    @GetExchange("/bulletins/{id}")
    Bulletin bulletin(@PathVariable String id);

    @PostExchange("/bulletins")
    Bulletin publish(@RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> bulletin);

    @GetExchange("/subscriptions")
    Page<Subscription> subscriptions();

    @PutExchange("/subscriptions/{kind}/{id}")
    void follow(@PathVariable String kind, @PathVariable String id, @RequestBody Map<String, Object> channels);

    @DeleteExchange("/subscriptions/{kind}/{id}")
    void unfollow(@PathVariable String kind, @PathVariable String id);

    @GetExchange("/subscriptions/settings")
    Settings settings();

    @PutExchange("/subscriptions/settings")
    void changeSettings(@RequestBody Map<String, Object> settings);

    @GetExchange("/inbox")
    Page<Notice> inbox(@RequestParam Map<String, String> filter);

    @GetExchange("/inbox/count")
    Unread unread();

    @PostExchange("/inbox/read-all")
    void readAll(@RequestHeader("Idempotency-Key") String key);

    record Bulletin(
            String id,
            String title,
            String body,
            @Nullable String community,
            @Nullable String street,
            Instant publishedAt,
            @Nullable String state,
            boolean synthetic) {}

    record Subscription(String kind, String id, @Nullable String title) {}

    record Settings(@Nullable String email, @Nullable String language) {}

    record Notice(
            String id,
            Instant at,
            String kind,
            @Nullable String project,
            @Nullable String projectTitle,
            String subject,
            @Nullable String text,
            @Nullable String link,
            boolean read) {}

    record Unread(long unread) {}
}
