package org.minyi.notification.channel;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.minyi.notification.channel.QueuedMail.State;
import org.minyi.notification.subscription.SubscriptionStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, one mail after the other, each claimed first. Runs from the start of the service to its end on a thread of
 * its own, because a mail host that does not answer must hold up nothing else.
 */
@Component
class MailSchedule implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MailSchedule.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final MailStore mails;
    private final MailClient client;
    private final SubscriptionStore subscriptions;
    private final MailProperties settings;
    private volatile @Nullable Round round;

    MailSchedule(MailStore mails, MailClient client, SubscriptionStore subscriptions, MailProperties settings) {
        this.mails = mails;
        this.client = client;
        this.subscriptions = subscriptions;
        this.settings = settings;
    }

    private record Round(Thread thread, CountDownLatch ended) {}

    void sendDue(CountDownLatch ended) {
        try {
            for (var due = mails.due(); !due.isEmpty(); due = mails.due())
                for (var mail : due) {
                    if (ended.getCount() == 0) return;
                    mails.claim(mail.id()).ifPresent(claimed -> send(mail.id(), claimed));
                }
        } catch (RuntimeException later) {
            LOG.warn("Sending goes on later: {}", later.toString());
        }
    }

    private void send(String id, QueuedMail claimed) {
        var notice = claimed.notice();
        var to = notice == null ? null : subscriptions.settings(notice.person()).orElse(null);
        if (notice == null || to == null || to.email() == null || claimed.tries() > settings.tries()) {
            mails.over(id, State.GIVEN_UP);
            return;
        }
        try {
            client.send(notice, to);
        } catch (MailException refused) {
            LOG.warn(
                    "Mail {} was refused at try {}: {}",
                    id,
                    claimed.tries(),
                    refused.getClass().getSimpleName());
            mails.refused(id, claimed);
            return;
        }
        mails.over(id, State.SENT);
    }

    @Override
    public void start() {
        if (!client.hasHost()) return;
        var ended = new CountDownLatch(1);
        round = new Round(Thread.ofVirtual().name("mails").start(() -> run(ended)), ended);
    }

    private void run(CountDownLatch ended) {
        try {
            while (!ended.await(settings.every().toMillis(), TimeUnit.MILLISECONDS)) sendDue(ended);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the mail that is being sent be noted as sent; the others wait for the next start or another replica. */
    @Override
    public void stop() {
        var running = round;
        round = null;
        if (running == null) return;
        running.ended().countDown();
        try {
            if (!running.thread().join(PATIENCE)) LOG.warn("A mail is still being sent");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return round != null;
    }
}
