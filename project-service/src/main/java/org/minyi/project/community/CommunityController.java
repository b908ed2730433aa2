package org.minyi.project.community;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minyi.servicekit.bulk.BulkImport;
import org.minyi.servicekit.bulk.BulkReader;
import org.minyi.servicekit.store.Added;
import org.minyi.servicekit.store.Page;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Communities, as forms and filters need them. */
@RestController
@RequestMapping("/api/communities")
class CommunityController {
    private final CommunityStore communities;
    private final BulkReader reader;

    CommunityController(CommunityStore communities, BulkReader reader) {
        this.communities = communities;
        this.reader = reader;
    }

    record CommunityAnswer(
            String code,
            String name,
            @Nullable String street,
            @Nullable String streetName) {}

    record MembershipItem(
            @NotNull @Pattern(regexp = BulkImport.ID) String street,
            @NotBlank @Size(max = 40) String name,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {}

    record CommunityItem(
            @NotNull @Pattern(regexp = BulkImport.ID) String id,
            @NotBlank @Size(max = 40) String name,
            @NotEmpty @Size(max = 20) List<@Valid @NotNull MembershipItem> streets)
            implements BulkImport.Item {
        Community community() {
            return new Community(
                    name,
                    streets.stream()
                            .map(it -> new Community.Membership(it.street(), it.name(), it.from(), it.until()))
                            .toList());
        }
    }

    @GetMapping
    Page<CommunityAnswer> communities() {
        var answers = communities.all().entrySet().stream()
                .map(it -> answer(it.getKey(), it.getValue()))
                .toList();
        return new Page<>(answers, Optional.empty());
    }

    record CommunityBatch(@NotNull @Size(max = 1_000) List<CommunityItem> items) {}

    @PostMapping(path = "/import", consumes = MediaType.APPLICATION_JSON_VALUE)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CommunityBatch.class)))
    BulkImport.Result load(jakarta.servlet.http.HttpServletRequest request) {
        return reader.read(request, CommunityItem.class)
                .refusing(
                        "/streets",
                        "community.streets-overlap",
                        item -> !item.community().isSound())
                .add(items -> communities.addAll(items.stream()
                        .map(item -> new Added<>(
                                item.id(),
                                item.community(),
                                List.of(item.community().described(item.id()))))
                        .toList()));
    }

    private CommunityAnswer answer(String code, Community community) {
        var street = community.streetOn(communities.today());
        return new CommunityAnswer(
                code,
                community.name(),
                street.map(Community.Membership::street).orElse(null),
                street.map(Community.Membership::name).orElse(null));
    }
}
