package org.minyi.project.organisation;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.minyi.contracts.project.OrganisationKind;
import org.minyi.servicekit.bulk.BulkImport;
import org.minyi.servicekit.bulk.BulkReader;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.store.Added;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
import org.minyi.servicekit.store.Versioned;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of organisations, kept by the bureau. */
@RestController
@RequestMapping("/api/organisations")
class OrganisationController {
    private final OrganisationStore organisations;
    private final BulkReader reader;

    OrganisationController(OrganisationStore organisations, BulkReader reader) {
        this.organisations = organisations;
        this.reader = reader;
    }

    record OrganisationAnswer(String id, String name, OrganisationKind kind) {
        static OrganisationAnswer of(Versioned<Organisation> it) {
            return new OrganisationAnswer(it.id(), it.state().name(), it.state().kind());
        }
    }

    record OrganisationRequest(
            @NotNull @Pattern(regexp = BulkImport.ID) String id,
            @NotBlank @Size(max = 80) String name,
            @NotNull OrganisationKind kind)
            implements BulkImport.Item {
        Organisation organisation() {
            return new Organisation(name.strip(), kind);
        }
    }

    @GetMapping
    Page<OrganisationAnswer> organisations(PageRequest page) {
        return organisations.page(page).map(OrganisationAnswer::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OrganisationAnswer> register(@Valid @RequestBody OrganisationRequest request, Attempt attempt) {
        var added = organisations.add(request.id(), request.organisation(), attempt);
        return ResponseEntity.status(HttpStatus.CREATED).eTag(added.eTag()).body(OrganisationAnswer.of(added));
    }

    record OrganisationBatch(@NotNull @Size(max = 1_000) List<OrganisationRequest> items) {}

    @PostMapping(path = "/import", consumes = MediaType.APPLICATION_JSON_VALUE)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = OrganisationBatch.class)))
    BulkImport.Result load(HttpServletRequest request) {
        return reader.read(request, OrganisationRequest.class)
                .add(items -> organisations.addAll(items.stream()
                        .map(item -> new Added<>(
                                item.id(),
                                item.organisation(),
                                List.of(item.organisation().registered(item.id()))))
                        .toList()));
    }
}
