package org.minyi.gateway.district;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One district bureau's row: where residents open it, who vouches for them, and what stands behind.
 *
 * @param id as in topics and in the claim {@code district}
 * @param origin scheme, host and port under which residents open it; logins start and end here
 * @param hosts further host names that lead to this district
 * @param issuer as tokens name it, reached by browsers
 * @param keycloak scheme, host and port under which the gateway itself reaches the issuer
 * @param clientId this gateway's name at the issuer
 * @param clientSecret what proves it
 * @param services where each is called
 */
public record District(
        @NotBlank String id,
        URI origin,
        @DefaultValue List<String> hosts,
        URI issuer,
        URI keycloak,
        @DefaultValue("minyi-gateway") String clientId,
        @NotBlank String clientSecret,
        Map<Service, URI> services) {

    public District {
        hosts = List.copyOf(hosts);
        services = Map.copyOf(services);
        if (!services.keySet().containsAll(Set.of(Service.values())))
            throw new IllegalArgumentException(
                    "district %s needs an address for each of %s".formatted(id, Arrays.toString(Service.values())));
    }

    public URI service(Service service) {
        var address = services.get(service);
        if (address == null) throw new IllegalStateException("checked when the settings were read");
        return address;
    }

    /** The issuer's endpoint as the gateway calls it, such as {@code /protocol/openid-connect/token}. */
    public URI inner(String path) {
        return URI.create(keycloak + issuer.getPath() + path);
    }

    /** The issuer's endpoint as a browser is sent to it. */
    public URI outer(String path) {
        return URI.create(issuer + path);
    }

    /** Whether browsers reach it over TLS. */
    public boolean secure() {
        return "https".equals(origin.getScheme());
    }

    boolean answersTo(String host) {
        return host.equalsIgnoreCase(origin.getHost()) || hosts.stream().anyMatch(host::equalsIgnoreCase);
    }
}
