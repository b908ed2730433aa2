package org.minyi.gateway.limits;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of what may be asked for. Each replica counts for itself.
 *
 * @param person what one signed-in person or program may ask for
 * @param address what one network address may ask for; a whole hall may share one
 * @param remembered how many persons and addresses are counted at once; the least recent is forgotten
 * @param body the largest request body where no other size is named
 * @param bodies larger bodies, the first matching path counts
 */
@Validated
@ConfigurationProperties("minyi.gateway.limits")
record LimitProperties(
        @Valid @DefaultValue Person person,
        @Valid @DefaultValue Address address,
        @DefaultValue("50000") int remembered,
        @DefaultValue("256KB") DataSize body,
        @DefaultValue List<Body> bodies) {

    LimitProperties {
        bodies = List.copyOf(bodies);
    }

    /**
     * A person's allowance.
     *
     * @param perSecond requests that may be made for ever
     * @param burst requests that may be made at once after a rest
     */
    record Person(
            @DefaultValue("30") int perSecond,
            @DefaultValue("150") int burst) {
        Allowance allowance() {
            return new Allowance(perSecond, burst);
        }
    }

    /**
     * An address's allowance.
     *
     * @param perSecond requests that may be made for ever
     * @param burst requests that may be made at once after a rest
     */
    record Address(
            @DefaultValue("300") int perSecond,
            @DefaultValue("1500") int burst) {
        Allowance allowance() {
            return new Allowance(perSecond, burst);
        }
    }

    /**
     * A larger body.
     *
     * @param path pattern such as {@code /api/projects/import}
     * @param size most bytes
     */
    record Body(String path, DataSize size) {}
}
