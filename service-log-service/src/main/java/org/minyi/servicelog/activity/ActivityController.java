package org.minyi.servicelog.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.project.Stage;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.request.IfMatch;
import org.minyi.servicekit.store.Change;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
import org.minyi.servicekit.store.Versioned;
import org.minyi.servicelog.place.PlaceStore;
import org.minyi.servicelog.place.ProjectCopy;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logging, reading, correcting and voiding services. */
@RestController
@RequestMapping("/api/service-activities")
class ActivityController {
    private final ActivityStore activities;
    private final PlaceStore places;
    private final InstantSource clock;

    ActivityController(ActivityStore activities, PlaceStore places, InstantSource clock) {
        this.activities = activities;
        this.places = places;
        this.clock = clock;
    }

    record LogRequest(
            @NotBlank @Size(max = 40) String project,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 120) String place,
            @NotBlank @Size(max = 2_000) String description,
            @NotNull @Min(1) @Max(100_000) Integer beneficiaries,
            @NotNull @Min(0) @Max(10_000) Integer volunteers) {
        Activity.Facts facts() {
            return new Activity.Facts(date, place, description, beneficiaries, volunteers);
        }
    }

    record CorrectRequest(
            @NotNull LocalDate date,
            @NotBlank @Size(max = 120) String place,
            @NotBlank @Size(max = 2_000) String description,
            @NotNull @Min(1) @Max(100_000) Integer beneficiaries,
            @NotNull @Min(0) @Max(10_000) Integer volunteers,
            @NotBlank @Size(max = 500) String reason) {
        Activity.Facts facts() {
            return new Activity.Facts(date, place, description, beneficiaries, volunteers);
        }
    }

    record VoidRequest(@NotBlank @Size(max = 500) String reason) {}

    record PhotoAnswer(String id, String url, int width, int height, String alt) {}

    record CorrectionAnswer(Instant at, String reason, int beneficiariesBefore) {}

    record ActivityAnswer(
            String id,
            String project,
            String projectTitle,
            LocalDate date,
            String place,
            String description,
            int beneficiaries,
            int volunteers,
            Instant loggedAt,
            String state,
            List<PhotoAnswer> photos,
            List<CorrectionAnswer> corrections,
            @Nullable String voidedBecause,
            boolean synthetic,
            long version) {}

    @GetMapping
    Page<ActivityAnswer> list(
            @RequestParam(defaultValue = "") String project,
            @RequestParam(defaultValue = "") String community,
            PageRequest request) {
        var page = activities.page(project, community, request);
        var titles = places.projects(
                page.items().stream().map(it -> it.state().project()).distinct().toList());
        return page.map(it -> answer(it, titles));
    }

    @GetMapping("/{id}")
    ResponseEntity<ActivityAnswer> one(@PathVariable String id) {
        return answer(activities.get(id), HttpStatus.OK);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ActivityAnswer> log(@Valid @RequestBody LogRequest request, Caller caller, Attempt attempt) {
        var project = places.project(request.project())
                .orElseThrow(() -> Refused.field("/project", "activity.project-unknown"));
        requireMayLog(project, caller);
        requireRunning(project);
        requirePossible(request.facts());
        var activity = Activity.logged(
                project.id(), project.community(), request.facts(), caller.id(), clock.instant(), false);
        return answer(activities.add(attempt.newId(), activity, attempt), HttpStatus.CREATED);
    }

    @PutMapping("/{id}")
    ResponseEntity<ActivityAnswer> correct(
            @PathVariable String id,
            @Valid @RequestBody CorrectRequest request,
            IfMatch seen,
            Caller caller,
            Attempt attempt) {
        requirePossible(request.facts());
        var changed = activities.change(id, attempt, activity -> {
            var before = requireCounting(activity, caller);
            seen.check(activity);
            var reason = request.reason().strip();
            var after = before.corrected(request.facts(), caller.id(), clock.instant(), reason);
            return Change.of(after, after.correctedEvent(id, before.facts().beneficiaries(), caller.id(), reason));
        });
        return answer(changed, HttpStatus.OK);
    }

    @PostMapping("/{id}/void")
    ResponseEntity<ActivityAnswer> strike(
            @PathVariable String id, @Valid @RequestBody VoidRequest request, Caller caller, Attempt attempt) {
        var changed = activities.change(id, attempt, activity -> {
            var before = requireCounting(activity, caller);
            var reason = request.reason().strip();
            return Change.of(before.struck(reason), before.voidedEvent(id, caller.id(), reason));
        });
        return answer(changed, HttpStatus.OK);
    }

    private Activity requireCounting(Versioned<Activity> activity, Caller caller) {
        var project = places.project(activity.state().project()).orElseThrow(Refused::notFound);
        requireMayLog(project, caller);
        if (activity.state().voided() != null) throw Refused.conflict("activity.voided");
        return activity.state();
    }

    private void requireMayLog(ProjectCopy project, Caller caller) {
        boolean may = project.isCarriedOutBy(caller.id(), caller.organisation().orElse(""))
                || caller.serves(project.community(), places.streetOf(project.community()));
        if (!may) throw Refused.forbidden("activity.not-yours");
    }

    private static void requireRunning(ProjectCopy project) {
        if (project.stage() != Stage.RUNNING) {
            throw Refused.conflict("activity.not-running", new Refused.Text("stage." + project.stage()));
        }
    }

    private void requirePossible(Activity.Facts facts) {
        if (!facts.isPossible(places.today())) throw Refused.field("/date", "activity.date");
    }

    private ResponseEntity<ActivityAnswer> answer(Versioned<Activity> activity, HttpStatus status) {
        var titles = places.projects(List.of(activity.state().project()));
        return ResponseEntity.status(status).eTag(activity.eTag()).body(answer(activity, titles));
    }

    private static ActivityAnswer answer(Versioned<Activity> versioned, Map<String, ProjectCopy> known) {
        var activity = versioned.state();
        var copy = known.get(activity.project());
        return new ActivityAnswer(
                versioned.id(),
                activity.project(),
                copy == null ? activity.project() : copy.title(),
                activity.facts().date(),
                activity.facts().place(),
                activity.facts().description(),
                activity.facts().beneficiaries(),
                activity.facts().volunteers(),
                activity.loggedAt(),
                activity.state(),
                activity.photos().stream()
                        .map(it -> new PhotoAnswer(
                                it.id(),
                                "/api/service-activities/" + versioned.id() + "/photos/" + it.id(),
                                it.width(),
                                it.height(),
                                it.alt()))
                        .toList(),
                activity.corrections().stream()
                        .map(it -> new CorrectionAnswer(
                                it.at(), it.reason(), it.before().beneficiaries()))
                        .toList(),
                activity.voided(),
                activity.synthetic(),
                versioned.version());
    }
}
