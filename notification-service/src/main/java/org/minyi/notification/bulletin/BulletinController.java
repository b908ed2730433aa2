package org.minyi.notification.bulletin;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.model.Indexes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.notification.BulletinWithdrawn;
import org.minyi.notification.subscription.TitleStore;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.access.Role;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.request.IfMatch;
import org.minyi.servicekit.store.AggregateStore;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.Change;
import org.minyi.servicekit.store.Order;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
import org.minyi.servicekit.store.Versioned;
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

/** Announcements: read by anybody, published by offices within their own scope. */
@RestController
@RequestMapping("/api/bulletins")
class BulletinController {
    private final AggregateStore<Bulletin> bulletins;
    private final TitleStore titles;
    private final InstantSource clock;

    BulletinController(AggregateStores stores, TitleStore titles, InstantSource clock) {
        this.bulletins =
                stores.aggregates("bulletins", Bulletin.class).indexed(Indexes.descending("state.publishedAt", "_id"));
        this.titles = titles;
        this.clock = clock;
    }

    record PublishRequest(
            @NotBlank @Size(max = 120) String title,
            @NotBlank @Size(max = 10_000) String body,
            @Nullable @Pattern(regexp = "[a-z0-9-]{2,40}") String community,
            @Nullable @Pattern(regexp = "[a-z0-9-]{2,40}") String street,
            @Nullable Boolean synthetic) {}

    record WordingRequest(
            @NotBlank @Size(max = 120) String title,
            @NotBlank @Size(max = 10_000) String body) {}

    record WithdrawRequest(@NotBlank @Size(max = 500) String reason) {}

    record BulletinAnswer(
            String id,
            String title,
            String body,
            @Nullable String community,
            @Nullable String street,
            Instant publishedAt,
            String state,
            boolean synthetic,
            long version) {
        static BulletinAnswer of(Versioned<Bulletin> versioned) {
            var it = versioned.state();
            return new BulletinAnswer(
                    versioned.id(),
                    it.title(),
                    it.body(),
                    it.community(),
                    it.street(),
                    it.publishedAt(),
                    it.withdrawn() == null ? "PUBLISHED" : "WITHDRAWN",
                    it.synthetic(),
                    versioned.version());
        }
    }

    @GetMapping
    Page<BulletinAnswer> list(
            @RequestParam(defaultValue = "") String community,
            @RequestParam(defaultValue = "") String street,
            PageRequest page) {
        var filters = new ArrayList<Bson>(List.of(exists("state.withdrawn", false)));
        if (!community.isEmpty()) filters.add(eq("state.community", community));
        if (!street.isEmpty()) filters.add(eq("state.street", street));
        return bulletins
                .page(and(filters), Order.latestFirst("state.publishedAt"), page)
                .map(BulletinAnswer::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<BulletinAnswer> one(@PathVariable String id) {
        return answer(bulletins.get(id), HttpStatus.OK);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<BulletinAnswer> publish(@Valid @RequestBody PublishRequest request, Caller caller, Attempt attempt) {
        requireScope(request.community(), request.street(), caller);
        requireKnown(request.community());
        var bulletin = new Bulletin(
                request.title().strip(),
                request.body().strip(),
                request.community(),
                request.street(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                caller.id(),
                Boolean.TRUE.equals(request.synthetic()) && caller.has(Role.BUREAU_OFFICER),
                null);
        var id = attempt.newId();
        return answer(bulletins.add(id, bulletin, List.of(bulletin.published(id)), attempt), HttpStatus.CREATED);
    }

    @PutMapping("/{id}")
    ResponseEntity<BulletinAnswer> edit(
            @PathVariable String id,
            @Valid @RequestBody WordingRequest request,
            IfMatch seen,
            Caller caller,
            Attempt attempt) {
        var edited = bulletins.change(id, attempt, bulletin -> {
            var before = requireHeld(seen.check(bulletin), caller);
            var after = before.worded(request.title().strip(), request.body().strip());
            return Change.of(after, after.published(id));
        });
        return answer(edited, HttpStatus.OK);
    }

    @PostMapping("/{id}/withdraw")
    ResponseEntity<BulletinAnswer> withdraw(
            @PathVariable String id, @Valid @RequestBody WithdrawRequest request, Caller caller, Attempt attempt) {
        var withdrawn = bulletins.change(id, attempt, bulletin -> {
            var reason = request.reason().strip();
            return Change.of(
                    requireHeld(bulletin, caller).withdrawn(reason),
                    new BulletinWithdrawn(id, reason, clock.instant()));
        });
        return answer(withdrawn, HttpStatus.OK);
    }

    private static Bulletin requireHeld(Versioned<Bulletin> bulletin, Caller caller) {
        var it = bulletin.state();
        requireScope(it.community(), it.street(), caller);
        if (it.withdrawn() != null) throw Refused.conflict("bulletin.withdrawn");
        return it;
    }

    private void requireKnown(@Nullable String community) {
        if (community != null && titles.of(List.of(community)).isEmpty()) {
            throw Refused.field("/community", "bulletin.community-unknown");
        }
    }

    /**
     * The bureau speaks to the district, a street officer to a street served, a worker to a community served; who names both
     * a street and a community serves both.
     */
    private static void requireScope(@Nullable String community, @Nullable String street, Caller caller) {
        boolean servesStreet = street == null
                || caller.has(Role.STREET_OFFICER) && caller.streets().contains(street);
        boolean servesCommunity = community == null
                || caller.has(Role.COMMUNITY_WORKER) && caller.communities().contains(community);
        boolean namesPlace = street != null || community != null;
        boolean inScope = caller.has(Role.BUREAU_OFFICER) || namesPlace && servesStreet && servesCommunity;
        if (!inScope) throw Refused.forbidden("bulletin.scope");
    }

    private static ResponseEntity<BulletinAnswer> answer(Versioned<Bulletin> bulletin, HttpStatus status) {
        return ResponseEntity.status(status).eTag(bulletin.eTag()).body(BulletinAnswer.of(bulletin));
    }
}
