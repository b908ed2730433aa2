package org.minyi.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Allowances")
class AllowancesTest {

    @Test
    @DisplayName("are each one's own")
    void own() {
        var allowances = new Allowances(new Allowance(1, 1), 10);

        assertThat(allowances.take("one")).isZero();
        assertThat(allowances.take("one")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(allowances.take("other")).isZero();
    }

    @Test
    @DisplayName("that would never let a second's worth through are no setting")
    void impossible() {
        assertThatThrownBy(() -> new Allowance(10, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} and {1}: same {2}")
    @CsvSource({
        "10.0.0.1, 10.0.0.1, true",
        "10.0.0.1, 10.0.0.2, false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false"
    })
    @DisplayName("count an IPv6 line as one address")
    void addresses(String one, String other, boolean same) {
        assertThat(NetworkAddress.of(one).equals(NetworkAddress.of(other))).isEqualTo(same);
    }
}
