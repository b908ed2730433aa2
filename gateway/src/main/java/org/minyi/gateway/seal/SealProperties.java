package org.minyi.gateway.seal;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the seal.
 *
 * @param secrets the first seals, all open; put a new one in front to change it and drop the old one an hour later
 */
@Validated
@ConfigurationProperties("minyi.gateway.seal")
record SealProperties(@NotEmpty List<String> secrets) {
    SealProperties {
        secrets = List.copyOf(secrets);
    }
}
