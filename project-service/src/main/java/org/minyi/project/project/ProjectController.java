package org.minyi.project.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.project.Category;
import org.minyi.contracts.project.ProjectType;
import org.minyi.contracts.project.Stage;
import org.minyi.project.community.CommunityStore;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.request.IfMatch;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
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

/** Raising, reading and editing projects. */
@RestController
@RequestMapping("/api/projects")
class ProjectController {
    private final ProjectStore projects;
    private final CommunityStore communities;
    private final ProjectAnswers answers;
    private final InstantSource clock;

    ProjectController(ProjectStore projects, CommunityStore communities, ProjectAnswers answers, InstantSource clock) {
        this.projects = projects;
        this.communities = communities;
        this.answers = answers;
        this.clock = clock;
    }

    record WordingRequest(
            @NotBlank @Size(max = 80) String title,

            @NotBlank @Size(max = 4_000) String summary,

            @NotNull @Size(max = 7) List<@NotNull ProjectType> types,
            @NotEmpty @Size(max = 5) List<@NotNull Category> categories) {
        Project.Wording wording() {
            return new Project.Wording(
                    title.strip(),
                    summary.strip(),
                    types.stream().distinct().toList(),
                    categories.stream().distinct().toList());
        }
    }

    record RaiseRequest(
            @NotBlank @Size(max = 80) String title,

            @NotBlank @Size(max = 4_000) String summary,

            @NotBlank @Size(max = 40) String community,
            @NotNull @Size(max = 7) List<@NotNull ProjectType> types,
            @NotEmpty @Size(max = 5) List<@NotNull Category> categories,
            @Nullable Boolean onBehalf,
            @Nullable Boolean draft) {
        Project.Wording wording() {
            return new WordingRequest(title, summary, types, categories).wording();
        }
    }

    @GetMapping
    Page<ProjectAnswer> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") Set<ProjectType> type,
            @RequestParam(defaultValue = "") Set<Category> category,
            @RequestParam(defaultValue = "") Set<String> street,
            @RequestParam(defaultValue = "") Set<String> community,
            @RequestParam(defaultValue = "") Set<Stage> stage,
            PageRequest page,
            Caller caller) {
        var places = new HashSet<>(community);
        street.forEach(code -> places.addAll(communities.ofStreet(code)));
        if (!street.isEmpty() && places.isEmpty()) places.add("-"); // a street without communities has no projects
        var filter = new ProjectStore.Filter(
                q.length() > 100 ? q.substring(0, 100) : q,
                names(type),
                names(category),
                places,
                names(stage),
                caller.id());
        return answers.answers(projects.page(filter, page), caller);
    }

    @GetMapping("/{id}")
    ResponseEntity<ProjectAnswer> one(@PathVariable String id, Caller caller) {
        return answers.one(id, caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ProjectAnswer> raise(@Valid @RequestBody RaiseRequest request, Caller caller, Attempt attempt) {
        requireOwn(request.community(), caller);
        boolean draft = Boolean.TRUE.equals(request.draft());
        var raising = new Project.Raising(
                caller.id(),
                clock.instant(),
                Boolean.TRUE.equals(request.onBehalf()) && !caller.livesIn(request.community()),
                false);
        var project =
                Project.raised(request.wording(), request.community(), draft ? Stage.DRAFT : Stage.RAISED, raising);
        var id = attempt.newId();
        var added = projects.add(id, project, draft ? List.of() : List.of(project.raisedEvent(id)), attempt);
        return answers.answer(added, caller, HttpStatus.CREATED);
    }

    @PutMapping("/{id}")
    ResponseEntity<ProjectAnswer> edit(
            @PathVariable String id,
            @Valid @RequestBody WordingRequest request,
            IfMatch seen,
            Caller caller,
            Attempt attempt) {
        return answers.take(
                id,
                caller,
                attempt,
                (project, actor) -> answers.life()
                        .edit(id, seen.check(project).state(), request.wording(), actor, clock.instant()));
    }

    private static Set<String> names(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private void requireOwn(String community, Caller caller) {
        if (communities.find(community).isEmpty()) throw Refused.field("/community", "community.unknown");
        boolean own = caller.livesIn(community) || caller.serves(community, communities.streetOf(community));
        if (!own) throw Refused.forbidden("project.not-your-community");
    }
}
