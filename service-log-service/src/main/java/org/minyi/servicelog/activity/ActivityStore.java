package org.minyi.servicelog.activity;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.store.Added;
import org.minyi.servicekit.store.AggregateStore;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.Change;
import org.minyi.servicekit.store.Order;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
import org.minyi.servicekit.store.Versioned;
import org.springframework.stereotype.Component;

/** The district's service activities. */
@Component
class ActivityStore {
    private final AggregateStore<Activity> activities;

    ActivityStore(AggregateStores stores) {
        this.activities = stores.aggregates("activities", Activity.class)
                .indexed(latestOf("state.project"))
                .indexed(latestOf("state.community"))
                .indexed(Indexes.descending("state.facts.date", "_id"));
    }

    private static Bson latestOf(String whose) {
        return Indexes.compoundIndex(Indexes.ascending(whose), Indexes.descending("state.facts.date", "_id"));
    }

    Versioned<Activity> get(String id) {
        return activities.get(id);
    }

    Page<Versioned<Activity>> page(String project, String community, PageRequest request) {
        var filters = new ArrayList<Bson>();
        if (!project.isEmpty()) filters.add(eq("state.project", project));
        if (!community.isEmpty()) filters.add(eq("state.community", community));
        return activities.page(
                filters.isEmpty() ? empty() : and(filters), Order.latestFirst("state.facts.date"), request);
    }

    Versioned<Activity> add(String id, Activity activity, Attempt attempt) {
        return activities.add(id, activity, List.of(activity.loggedEvent(id)), attempt);
    }

    List<String> addAll(List<Added<Activity>> added) {
        return activities.addAll(added);
    }

    Versioned<Activity> change(String id, Attempt attempt, Function<Versioned<Activity>, Change<Activity>> operation) {
        return activities.change(id, attempt, operation);
    }
}
