package org.minyi.servicelog.place;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.springframework.stereotype.Component;

/** Copies of projects and communities. */
@Component
public class PlaceStore {
    private static final ZoneId SUZHOU = ZoneId.of("Asia/Shanghai");

    private final CopyStore<ProjectCopy> projects;
    private final CopyStore<CommunityCopy> communities;
    private final InstantSource clock;

    PlaceStore(AggregateStores stores, InstantSource clock) {
        this.projects = stores.copies("projects", ProjectCopy.class);
        this.communities = stores.copies("communities", CommunityCopy.class);
        this.clock = clock;
    }

    public Optional<ProjectCopy> project(String id) {
        return projects.find(id);
    }

    /** Projects by id, of those that are known. */
    public Map<String, ProjectCopy> projects(Collection<String> ids) {
        return projects.findAll(ids).stream().collect(Collectors.toMap(ProjectCopy::id, Function.identity()));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SUZHOU);
    }

    /** Code of the street a community belongs to today; empty where it is not known. */
    public String streetOf(String community) {
        return communities.find(community).map(it -> it.streetOn(today())).orElse("");
    }

    CopyStore<ProjectCopy> projects() {
        return projects;
    }

    CopyStore<CommunityCopy> communities() {
        return communities;
    }

    static <T> Function<Optional<T>, T> known(Function<T, T> change) {
        return before -> change.apply(before.orElseThrow(() -> new IllegalStateException("told before it was raised")));
    }
}
