package org.minyi.servicelog.activity;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.bulk.BulkImport;
import org.minyi.servicekit.bulk.BulkReader;
import org.minyi.servicekit.store.Added;
import org.minyi.servicelog.place.PlaceStore;
import org.minyi.servicelog.place.ProjectCopy;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bringing in services that a bureau kept elsewhere before. */
@RestController
class ImportController {
    private final ActivityStore activities;
    private final PlaceStore places;
    private final BulkReader reader;
    private final InstantSource clock;

    ImportController(ActivityStore activities, PlaceStore places, BulkReader reader, InstantSource clock) {
        this.activities = activities;
        this.places = places;
        this.reader = reader;
        this.clock = clock;
    }

    @Schema(name = "ImportedActivity")
    record Item(
            @NotNull @Pattern(regexp = BulkImport.ID) String id,
            @NotBlank @Size(max = 40) String project,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 120) String place,
            @NotBlank @Size(max = 2_000) String description,
            @NotNull @Min(1) @Max(100_000) Integer beneficiaries,
            @NotNull @Min(0) @Max(10_000) Integer volunteers,
            @Nullable Boolean synthetic)
            implements BulkImport.Item {
        Activity.Facts facts() {
            return new Activity.Facts(date, place, description, beneficiaries, volunteers);
        }
    }

    record ActivityBatch(@NotNull @Size(max = 1_000) List<Item> items) {}

    @PostMapping(path = "/api/service-activities/import", consumes = MediaType.APPLICATION_JSON_VALUE)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = ActivityBatch.class)))
    BulkImport.Result load(HttpServletRequest request, Caller caller) {
        var today = places.today();
        var items = reader.read(request, Item.class)
                .refusing("/date", "activity.date", it -> !it.facts().isPossible(today));
        var known = places.projects(
                new HashSet<>(items.good().stream().map(Item::project).toList()));
        return items.refusing("/project", "activity.project-unknown", it -> !known.containsKey(it.project()))
                .refusing("/project", "activity.not-taken-on", it -> !taken(known, it.project()))
                .add(good -> activities.addAll(
                        good.stream().map(it -> added(it, known, caller)).toList()));
    }

    private static boolean taken(Map<String, ProjectCopy> known, String project) {
        var copy = known.get(project);
        return copy != null && copy.wasTakenOn();
    }

    private Added<Activity> added(Item item, Map<String, ProjectCopy> known, Caller caller) {
        var project = Objects.requireNonNull(known.get(item.project()));
        var activity = Activity.logged(
                item.project(),
                project.community(),
                item.facts(),
                caller.id(),
                clock.instant(),
                Boolean.TRUE.equals(item.synthetic()));
        return new Added<>(item.id(), activity, List.of(activity.loggedEvent(item.id())));
    }
}
