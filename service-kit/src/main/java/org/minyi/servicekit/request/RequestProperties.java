package org.minyi.servicekit.request;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of requests.
 *
 * @param body the largest body that is not a file
 * @param streamed paths whose bodies are read as they come and limited by what reads them, such as imports
 */
@ConfigurationProperties("minyi.requests")
public record RequestProperties(
        @DefaultValue("256KB") DataSize body, @DefaultValue Set<String> streamed) {}
