package org.minyi.gateway.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("The district that a request is for")
class DistrictsTest {
    private final Districts districts = new Districts(new DistrictProperties(List.of(
            district("gusu", "https://gusu.minyi.example", List.of("old-town.example")),
            district("wujiang", "https://wujiang.minyi.example:8443", List.of()))));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "gusu.minyi.example, gusu",
        "GUSU.minyi.example, gusu",
        "old-town.example, gusu",
        "wujiang.minyi.example, wujiang",
        "10.1.2.3, gusu",
        "evil-wujiang.minyi.example, gusu"
    })
    @DisplayName("is told by the host name; the first is meant where it says nothing")
    void byHost(String host, String district) {
        var request = new MockHttpServletRequest();
        request.setServerName(host);

        assertThat(districts.of(request).id()).isEqualTo(district);
    }

    @Test
    @DisplayName("has an address for each service, or the gateway does not start")
    void complete() {
        var origin = URI.create("https://a.example");

        assertThatThrownBy(() -> new District("a", origin, List.of(), origin, origin, "c", "s", Map.of()))
                .hasMessageContaining("PORTAL");
    }

    private static District district(String id, String origin, List<String> hosts) {
        var services = Arrays.stream(Service.values())
                .collect(Collectors.toMap(
                        Function.identity(), service -> URI.create("http://" + id + "-" + service.slug())));
        var issuer = URI.create("https://login.example/realms/" + id);
        return new District(id, URI.create(origin), hosts, issuer, issuer, "minyi-gateway", "secret", services);
    }
}
