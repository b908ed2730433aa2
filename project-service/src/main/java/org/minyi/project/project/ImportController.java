package org.minyi.project.project;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.project.Category;
import org.minyi.contracts.project.ProjectType;
import org.minyi.contracts.project.Stage;
import org.minyi.contracts.project.TakerKind;
import org.minyi.project.community.CommunityStore;
import org.minyi.project.organisation.OrganisationStore;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.bulk.BulkImport;
import org.minyi.servicekit.bulk.BulkReader;
import org.minyi.servicekit.store.Added;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bringing in projects that a bureau kept elsewhere before. */
@RestController
class ImportController {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    private final ProjectStore projects;
    private final CommunityStore communities;
    private final OrganisationStore organisations;
    private final BulkReader reader;
    private final InstantSource clock;

    ImportController(
            ProjectStore projects,
            CommunityStore communities,
            OrganisationStore organisations,
            BulkReader reader,
            InstantSource clock) {
        this.projects = projects;
        this.communities = communities;
        this.organisations = organisations;
        this.reader = reader;
        this.clock = clock;
    }

    @Schema(name = "ImportedTaker")
    record TakenOn(
            @NotNull TakerKind kind,
            @Nullable @Size(max = 40) String organisation,
            @Nullable @Size(max = 80) String leader,
            @Nullable @PastOrPresent Instant since) {}

    @Schema(name = "ImportedProject")
    record Item(
            @NotNull @Pattern(regexp = BulkImport.ID) String id,

            @NotBlank @Size(max = 80) String title,

            @NotBlank @Size(max = 4_000) String summary,

            @NotBlank @Size(max = 40) String community,
            @NotNull @Size(max = 7) List<@NotNull ProjectType> types,
            @NotEmpty @Size(max = 5) List<@NotNull Category> categories,
            @NotNull Stage stage,
            @NotNull @PastOrPresent Instant raisedAt,
            @Nullable @Min(0) @Max(100_000) Integer supporters,
            @Nullable @Valid TakenOn takenOnBy,
            @Nullable Boolean synthetic)
            implements BulkImport.Item {
        ProjectItem toItem() {
            return new ProjectItem(
                    id,
                    new Project.Wording(title, summary, types, categories),
                    community,
                    stage,
                    raisedAt,
                    supporters == null ? 0 : supporters,
                    takenOnBy == null
                            ? null
                            : new Taker(
                                    takenOnBy.kind(),
                                    takenOnBy.organisation(),
                                    takenOnBy.leader(),
                                    takenOnBy.since() == null ? raisedAt : takenOnBy.since()),
                    Boolean.TRUE.equals(synthetic));
        }

        Optional<String> organisation() {
            return Optional.ofNullable(takenOnBy).map(TakenOn::organisation);
        }

        boolean startsTooEarly() {
            return takenOnBy != null
                    && takenOnBy.since() != null
                    && takenOnBy.since().isBefore(FIRST);
        }

        boolean namesOneTaker() {
            return takenOnBy == null
                    || (takenOnBy.kind() == TakerKind.ORGANISATION)
                                    == (takenOnBy.organisation() != null && takenOnBy.leader() == null)
                            && (takenOnBy.organisation() == null) != (takenOnBy.leader() == null);
        }
    }

    record ProjectBatch(@NotNull @Size(max = 1_000) List<Item> items) {}

    @PostMapping(path = "/api/projects/import", consumes = MediaType.APPLICATION_JSON_VALUE)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ProjectBatch.class)))
    BulkImport.Result load(HttpServletRequest request, Caller caller) {
        var items = reader.read(request, Item.class)
                .refusing(
                        "/community",
                        "community.unknown",
                        it -> communities.find(it.community()).isEmpty())
                .refusing("/raisedAt", "import.too-early", it -> it.raisedAt().isBefore(FIRST) || it.startsTooEarly())
                .refusing("/takenOnBy", "import.one-taker", it -> !it.namesOneTaker())
                .refusing("/stage", "import.stage-taker", it -> !it.toItem().agreesWithStage());
        var known = organisations
                .names(items.good().stream()
                        .flatMap(it -> it.organisation().stream())
                        .toList())
                .keySet();
        var now = clock.instant();
        return items.refusing(
                        "/takenOnBy/organisation",
                        "organisation.unknown",
                        it -> it.organisation()
                                .filter(id -> !known.contains(id))
                                .isPresent())
                .add(good -> projects.addAll(good.stream()
                        .map(Item::toItem)
                        .map(it -> new Added<>(it.id(), it.project(caller.id(), now), it.events(caller.id(), now)))
                        .toList()));
    }
}
