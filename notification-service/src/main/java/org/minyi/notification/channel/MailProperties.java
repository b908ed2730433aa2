package org.minyi.notification.channel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent.
 *
 * @param from sender's address
 * @param every how often the queue is looked at
 * @param tries before a mail is given up
 */
@ConfigurationProperties("minyi.mail")
public record MailProperties(
        @DefaultValue("minyi@localhost") String from,
        @DefaultValue("2s") Duration every,
        @DefaultValue("8") int tries) {}
