package org.minyi.gateway.district;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the districts.
 *
 * @param districts the first is the default
 */
@Validated
@ConfigurationProperties("minyi.gateway")
record DistrictProperties(@NotEmpty List<@Valid District> districts) {
    DistrictProperties {
        districts = List.copyOf(districts);
    }
}
