package org.minyi.project.community;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minyi.servicekit.store.Added;
import org.minyi.servicekit.store.AggregateStore;
import org.minyi.servicekit.store.AggregateStores;
import org.springframework.stereotype.Component;

/** The district's communities: a few dozen that hardly change, kept in memory for seconds. */
@Component
public class CommunityStore {
    private static final ZoneId SUZHOU = ZoneId.of("Asia/Shanghai");
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final AggregateStore<Community> communities;
    private final InstantSource clock;
    private volatile Known known = new Known(Instant.EPOCH, Map.of());

    private record Known(Instant at, Map<String, Community> byCode) {}

    CommunityStore(AggregateStores stores, InstantSource clock) {
        this.communities = stores.aggregates("communities", Community.class);
        this.clock = clock;
    }

    /** All communities by code. */
    public Map<String, Community> all() {
        if (known.at().plus(FRESH).isBefore(clock.instant())) {
            var byCode = new LinkedHashMap<String, Community>();
            communities.list(Filters.empty()).forEach(it -> byCode.put(it.id(), it.state()));
            known = new Known(clock.instant(), byCode);
        }
        return known.byCode();
    }

    public Optional<Community> find(String code) {
        return Optional.ofNullable(all().get(code));
    }

    /** Name of a community; its code where it is not known. */
    public String nameOf(String code) {
        return find(code).map(Community::name).orElse(code);
    }

    /** Code of the street a community belongs to today; empty where it is not known. */
    public String streetOf(String code) {
        return find(code)
                .flatMap(it -> it.streetOn(today()))
                .map(Community.Membership::street)
                .orElse("");
    }

    /** Codes of the communities that belong to a street today. */
    public List<String> ofStreet(String street) {
        return all().keySet().stream()
                .filter(code -> streetOf(code).equals(street))
                .toList();
    }

    List<String> addAll(List<Added<Community>> added) {
        var ids = communities.addAll(added);
        known = new Known(Instant.EPOCH, Map.of());
        return ids;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SUZHOU);
    }
}
