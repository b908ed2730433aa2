package org.minyi.notification.channel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How open pages are kept up to date.
 *
 * @param each how many pages one person may have open at one replica; a page that was left counts until the next heartbeat
 * @param heartbeat how often the number of unread notices is sent anew
 * @param lifetime after which a page opens its stream anew
 */
@ConfigurationProperties("minyi.streams")
public record StreamProperties(
        @DefaultValue("20") int each,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("1h") Duration lifetime) {}
