package org.minyi.notification.channel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent.
 *
 * @param from sender's address
 * @param every how often the queue is looked at
 * @param lease how long a claimed mail is its sender's alone; longer than a mail host may take to accept one
 * @param pause after the first refusal, doubled after every further one
 * @param tries before a mail is given up
 * @param news how old a notice may be and still be mailed, so that an inbox rebuilt from the topics mails nobody
 */
@ConfigurationProperties("minyi.mail")
public record MailProperties(
        @DefaultValue("minyi@localhost") String from,
        @DefaultValue("2s") Duration every,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("30s") Duration pause,
        @DefaultValue("12") int tries,
        @DefaultValue("3d") Duration news) {
    /** How long a mail rests that was refused this often. */
    Duration pauseAfter(int refusals) {
        return pause.multipliedBy(1L << Math.clamp(refusals - 1, 0, 10));
    }
}
