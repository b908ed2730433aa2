package org.minyi.project.organisation;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.store.Added;
import org.minyi.servicekit.store.AggregateStore;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.Order;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
import org.minyi.servicekit.store.Versioned;
import org.springframework.stereotype.Component;

/** The district's organisations. */
@Component
public class OrganisationStore {
    private final AggregateStore<Organisation> organisations;

    OrganisationStore(AggregateStores stores) {
        this.organisations = stores.aggregates("organisations", Organisation.class);
    }

    public Optional<Organisation> find(String id) {
        return organisations.find(id).map(Versioned::state);
    }

    /** Names by id, of those that exist. */
    public Map<String, String> names(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : organisations.findAll(ids).stream()
                        .collect(
                                Collectors.toMap(Versioned::id, it -> it.state().name()));
    }

    Page<Versioned<Organisation>> page(PageRequest request) {
        return organisations.page(Filters.empty(), Order.rising("state.name"), request);
    }

    Versioned<Organisation> add(String id, Organisation organisation, Attempt attempt) {
        return organisations.add(id, organisation, List.of(organisation.registered(id)), attempt);
    }

    List<String> addAll(List<Added<Organisation>> added) {
        return organisations.addAll(added);
    }
}
