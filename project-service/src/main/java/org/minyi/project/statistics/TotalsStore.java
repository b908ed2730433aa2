package org.minyi.project.statistics;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.servicelog.ServiceActivityEvent;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.springframework.stereotype.Component;

/** Per-project totals; each knows which events of which activity it has counted. */
@Component
public class TotalsStore {
    private final CopyStore<ProjectTotals> totals;

    TotalsStore(AggregateStores stores) {
        this.totals = stores.copies("totals", ProjectTotals.class);
    }

    /** Totals by project id; a project without a service is not among them. */
    public Map<String, ProjectTotals> of(Collection<String> projects) {
        return byProject(totals.findAll(projects));
    }

    Map<String, ProjectTotals> all() {
        return byProject(totals.list(Filters.empty()));
    }

    /** Counts events of one project's activities. */
    void count(String project, List<CloudEvent<?>> events) {
        totals.applyAll(
                project,
                events,
                (before, event) ->
                        before.orElse(ProjectTotals.none(project)).after((ServiceActivityEvent) event.data()));
    }

    private static Map<String, ProjectTotals> byProject(Collection<ProjectTotals> all) {
        return all.stream().collect(Collectors.toMap(ProjectTotals::project, Function.identity()));
    }
}
