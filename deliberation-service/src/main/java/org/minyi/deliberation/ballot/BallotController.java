package org.minyi.deliberation.ballot;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.deliberation.BallotCancelled;
import org.minyi.contracts.project.Stage;
import org.minyi.deliberation.ballot.Ballot.MajorityKind;
import org.minyi.deliberation.ballot.Ballot.Phase;
import org.minyi.deliberation.ballot.Ballot.State;
import org.minyi.deliberation.ballot.BallotAnswers.BallotAnswer;
import org.minyi.deliberation.place.PlaceStore;
import org.minyi.deliberation.place.ProjectCopy;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.store.Change;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opening, reading, closing and calling off ballots. */
@RestController
@RequestMapping("/api/ballots")
class BallotController {
    private static final Duration LONGEST = Duration.ofDays(366);
    /** A form may have lain open for so long; the ballot then opens at once. */
    private static final Duration LATE = Duration.ofDays(1);

    private final BallotStore ballots;
    private final VoterStore voters;
    private final BallotBoxStore box;
    private final BallotAnswers answers;
    private final PlaceStore places;
    private final ClosingSchedule closing;
    private final InstantSource clock;

    BallotController(
            BallotStore ballots,
            VoterStore voters,
            BallotBoxStore box,
            BallotAnswers answers,
            PlaceStore places,
            ClosingSchedule closing,
            InstantSource clock) {
        this.ballots = ballots;
        this.voters = voters;
        this.box = box;
        this.answers = answers;
        this.places = places;
        this.closing = closing;
        this.clock = clock;
    }

    record QuorumRequest(
            @NotNull @DecimalMin("0") @DecimalMax("1") Double share) {}

    record OpenRequest(
            @NotBlank @Size(max = 40) String project,
            @NotBlank @Size(max = 200) String question,
            @Nullable Instant opensAt,
            @NotNull Instant closesAt,
            @NotNull @Min(1) @Max(10_000_000) Integer electorate,
            @Nullable @Valid QuorumRequest quorum,
            @NotNull MajorityKind majority) {
        int quorumPerMille() {
            return quorum == null ? 0 : (int) Math.round(quorum.share() * 1_000);
        }
    }

    record CancelRequest(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    Page<BallotAnswer> list(
            @RequestParam(defaultValue = "") String project,
            @RequestParam(defaultValue = "") Set<String> community,
            @RequestParam(required = false) @Nullable Phase state,
            PageRequest page,
            Caller caller) {
        var phase = Optional.ofNullable(state).map(this::inPhase);
        return answers.answers(ballots.page(BallotStore.filter(project, community, phase), page), caller);
    }

    /** Open ballots of the communities in which the caller may vote. */
    @GetMapping("/mine")
    Page<BallotAnswer> mine(PageRequest page, Caller caller) {
        if (caller.communities().isEmpty()) return new Page<>(List.of(), Optional.empty());
        var filter = BallotStore.filter("", caller.communities(), Optional.of(inPhase(Phase.OPEN)));
        return answers.answers(ballots.page(filter, page), caller);
    }

    @GetMapping("/{id}")
    ResponseEntity<BallotAnswer> one(@PathVariable String id, Caller caller) {
        var ballot = ballots.get(id);
        return ResponseEntity.ok().eTag(ballot.eTag()).body(answers.answer(ballot, caller));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<BallotAnswer> open(@Valid @RequestBody OpenRequest request, Caller caller, Attempt attempt) {
        var project = places.project(request.project())
                .orElseThrow(() -> Refused.field("/project", "ballot.project-unknown"));
        requireOffice(project.community(), caller);
        requirePossible(request, project);
        var ballot = new Ballot(
                project.id(),
                project.community(),
                request.question().strip(),
                opensAt(request),
                request.closesAt().truncatedTo(ChronoUnit.MILLIS),
                request.electorate(),
                request.quorumPerMille(),
                request.majority(),
                State.OPEN,
                box.ends(),
                caller.id(),
                null,
                null);
        var opened = ballots.open(ballot, attempt);
        return ResponseEntity.status(HttpStatus.CREATED).eTag(opened.eTag()).body(answers.answer(opened, caller));
    }

    @PostMapping("/{id}/close")
    BallotAnswer close(@PathVariable String id, Caller caller) {
        var ballot = ballots.get(id).state();
        requireOffice(ballot.community(), caller);
        return switch (ballot.phase(clock.instant())) {
            case COUNTED -> answers.answer(ballots.get(id), caller);
            case CLOSED -> answers.answer(closing.close(id), caller);
            case CANCELLED -> throw Refused.conflict("ballot.cancelled");
            case SCHEDULED, OPEN -> throw Refused.conflict("ballot.still-open");
        };
    }

    @PostMapping("/{id}/cancel")
    BallotAnswer cancel(
            @PathVariable String id, @Valid @RequestBody CancelRequest request, Caller caller, Attempt attempt) {
        requireOffice(ballots.get(id).state().community(), caller);
        var cancelled = ballots.change(id, attempt, ballot -> {
            var state = ballot.state();
            if (state.state() != State.OPEN) throw Refused.conflict("ballot.over");
            var reason = request.reason().strip();
            return Change.of(
                    state.become(State.CANCELLED, null, reason),
                    new BallotCancelled(id, state.project(), state.community(), reason, clock.instant()));
        });
        voters.forget(id);
        return answers.answer(cancelled, caller);
    }

    private Instant opensAt(OpenRequest request) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return request.opensAt() == null || request.opensAt().isBefore(now) ? now : request.opensAt();
    }

    private void requirePossible(OpenRequest request, ProjectCopy project) {
        var now = clock.instant();
        if (!request.closesAt().isAfter(now)) throw Refused.field("/closesAt", "ballot.closes-in-the-past");
        if (request.closesAt().isAfter(now.plus(LONGEST))) throw Refused.field("/closesAt", "ballot.too-long");
        if (request.opensAt() != null && request.opensAt().isBefore(now.minus(LATE))) {
            throw Refused.field("/opensAt", "ballot.opens-in-the-past");
        }
        if (request.opensAt() != null && !request.closesAt().isAfter(request.opensAt())) {
            throw Refused.field("/opensAt", "ballot.opens-after-closing");
        }
        if (project.stage() != Stage.DELIBERATING && project.stage() != Stage.DECIDING) {
            throw Refused.conflict("ballot.project-not-deliberating");
        }
    }

    private void requireOffice(String community, Caller caller) {
        if (!caller.serves(community, places.streetOf(community))) throw Refused.forbidden("ballot.not-your-community");
    }

    private Bson inPhase(Phase phase) {
        var now = clock.instant();
        var open = eq("state.state", State.OPEN.name());
        return switch (phase) {
            case COUNTED -> eq("state.state", State.COUNTED.name());
            case CANCELLED -> eq("state.state", State.CANCELLED.name());
            case SCHEDULED -> and(open, gt("state.opensAt", now));
            case OPEN -> and(open, lte("state.opensAt", now), gt("state.closesAt", now));
            case CLOSED -> or(in("state.state", State.CLOSING.name()), and(open, lte("state.closesAt", now)));
        };
    }
}
