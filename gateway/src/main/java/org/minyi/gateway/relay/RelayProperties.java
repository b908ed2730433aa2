package org.minyi.gateway.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the way to the services.
 *
 * @param connect longest wait for a connection
 * @param answer longest wait for an answer to begin; event streams may take for ever
 * @param upload longest wait for an answer to a request with more than a form's worth of body
 * @param body longest time an answer may take from its beginning to its end; event streams may go on for ever
 * @param rest how long a service that keeps failing is left alone
 */
@ConfigurationProperties("minyi.gateway.relay")
record RelayProperties(
        @DefaultValue("2s") Duration connect,
        @DefaultValue("15s") Duration answer,
        @DefaultValue("120s") Duration upload,
        @DefaultValue("120s") Duration body,
        @DefaultValue("5s") Duration rest) {}
