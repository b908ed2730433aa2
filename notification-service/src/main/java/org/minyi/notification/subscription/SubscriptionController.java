package org.minyi.notification.subscription;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minyi.notification.subscription.Subscription.Kind;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.store.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a person follows, and how they are reached. */
@RestController
@RequestMapping("/api/subscriptions")
class SubscriptionController {
    private final SubscriptionStore subscriptions;
    private final TitleStore titles;

    SubscriptionController(SubscriptionStore subscriptions, TitleStore titles) {
        this.subscriptions = subscriptions;
        this.titles = titles;
    }

    record SubscriptionAnswer(String kind, String id, String title) {}

    record SettingsRequest(
            @Nullable @Email @Size(max = 200) String email,

            @Nullable @Pattern(regexp = "zh-CN|zh-TW|zh-Hans|zh-Hant|en")
            String language) {
        /** An address left empty is none. */
        @Nullable
        String address() {
            return email == null || email.isBlank() ? null : email.strip();
        }
    }

    @GetMapping
    Page<SubscriptionAnswer> mine(Caller caller) {
        var followed = subscriptions.of(caller.id()).stream()
                .filter(Subscription::follows)
                .toList();
        var names = titles.of(followed.stream().map(Subscription::target).toList());
        List<SubscriptionAnswer> answers = followed.stream()
                .map(it -> new SubscriptionAnswer(
                        it.kind().name().toLowerCase(Locale.ROOT),
                        it.target(),
                        names.getOrDefault(it.target(), it.target())))
                .toList();
        return new Page<>(answers, Optional.empty());
    }

    @PutMapping("/{kind}/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void follow(@PathVariable String kind, @PathVariable String id, Caller caller) {
        if (titles.of(List.of(id)).isEmpty()) throw Refused.notFound();
        subscriptions.follow(caller.id(), kind(kind), id);
    }

    @DeleteMapping("/{kind}/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unfollow(@PathVariable String kind, @PathVariable String id, Caller caller) {
        var known = kind(kind);
        if (!titles.of(List.of(id)).isEmpty()) subscriptions.decline(caller.id(), known, id);
    }

    @GetMapping("/settings")
    Settings settings(Caller caller) {
        return subscriptions.settings(caller.id()).orElse(Settings.NONE);
    }

    @PutMapping("/settings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@Valid @RequestBody SettingsRequest request, Caller caller) {
        subscriptions.change(caller.id(), new Settings(request.address(), request.language()));
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }
}
