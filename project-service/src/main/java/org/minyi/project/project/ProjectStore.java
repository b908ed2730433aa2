package org.minyi.project.project;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.minyi.contracts.project.ProjectEvent;
import org.minyi.contracts.project.Stage;
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

/** The projects of the district. */
@Component
public class ProjectStore {
    private final AggregateStore<Project> projects;

    ProjectStore(AggregateStores stores) {
        this.projects = stores.aggregates("projects", Project.class)
                .indexed(Indexes.descending("state.raisedAt", "_id"))
                .indexed(Indexes.ascending("state.community", "state.stage"))
                .indexed(Indexes.ascending("state.stage"));
    }

    /**
     * What a list is narrowed to; an empty set narrows nothing.
     *
     * @param person id of whoever asks: sees own drafts; empty for a stranger
     */
    record Filter(
            String q,
            Collection<String> types,
            Collection<String> categories,
            Collection<String> communities,
            Collection<String> stages,
            String person) {
        Bson bson() {
            var all = new ArrayList<Bson>(List.of(or(
                    and(ne("state.stage", Stage.DRAFT.name()), ne("state.paused", Stage.DRAFT.name())),
                    eq("state.raisedBy", person))));
            var sought = q.replaceAll("\\p{Cc}", " ").strip(); // no title holds any, and the store takes none
            if (!sought.isEmpty()) {
                var words = Pattern.compile(Pattern.quote(sought), Pattern.CASE_INSENSITIVE);
                all.add(or(regex("state.title", words), regex("state.summary", words)));
            }
            if (!types.isEmpty()) all.add(in("state.types", types));
            if (!categories.isEmpty()) all.add(in("state.categories", categories));
            if (!communities.isEmpty()) all.add(in("state.community", communities));
            if (!stages.isEmpty()) all.add(in("state.stage", stages));
            return and(all);
        }
    }

    Page<Versioned<Project>> page(Filter filter, PageRequest page) {
        return projects.page(filter.bson(), Order.latestFirst("state.raisedAt"), page);
    }

    Versioned<Project> get(String id) {
        return projects.get(id);
    }

    Versioned<Project> add(String id, Project project, List<ProjectEvent> events, Attempt attempt) {
        return projects.add(id, project, events, attempt);
    }

    List<String> addAll(List<Added<Project>> added) {
        return projects.addAll(added);
    }

    Versioned<Project> change(String id, Attempt attempt, Function<Versioned<Project>, Change<Project>> operation) {
        return projects.change(id, attempt, operation);
    }

    /** Every project that counts in the statistics. */
    public List<Versioned<Project>> counted() {
        return projects.list(in(
                "state.stage",
                java.util.Arrays.stream(Stage.values())
                        .filter(it -> it != Stage.DRAFT && it != Stage.WITHDRAWN && it != Stage.REJECTED)
                        .map(Enum::name)
                        .toList()));
    }
}
