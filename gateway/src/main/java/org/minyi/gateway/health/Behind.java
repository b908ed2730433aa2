package org.minyi.gateway.health;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.minyi.gateway.district.District;
import org.minyi.gateway.district.Districts;
import org.minyi.gateway.district.Service;
import org.springframework.stereotype.Component;

/** What of all that is behind the gateway answers. Asked all at once, and not again for a moment however many want to know. */
@Component
class Behind {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Map<String, URI> addresses = new TreeMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final LoadingCache<Behind, Map<String, Boolean>> answers =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(Behind::askAll);

    Behind(Districts districts) {
        districts.all().forEach(this::add);
    }

    private void add(District district) {
        for (var service : Service.values())
            addresses.put(
                    district.id() + "." + service.slug(),
                    URI.create(district.service(service) + "/actuator/health/readiness"));
        addresses.put(district.id() + ".keycloak", district.inner("/.well-known/openid-configuration"));
    }

    Iterable<String> names() {
        return addresses.keySet();
    }

    boolean answers(String name) {
        return answers.get(this).getOrDefault(name, false);
    }

    private Map<String, Boolean> askAll() {
        var asked = new TreeMap<String, CompletableFuture<Boolean>>();
        addresses.forEach((name, address) -> asked.put(name, ask(address)));
        var found = new TreeMap<String, Boolean>();
        asked.forEach((name, answer) -> found.put(name, answer.join()));
        return found;
    }

    private CompletableFuture<Boolean> ask(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        return http.sendAsync(request, BodyHandlers.discarding())
                .thenApply(answer -> answer.statusCode() == 200)
                .exceptionally(unreachable -> false);
    }
}
