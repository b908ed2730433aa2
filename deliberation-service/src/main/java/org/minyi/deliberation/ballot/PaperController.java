package org.minyi.deliberation.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.deliberation.BallotBoxClosed;
import org.minyi.contracts.deliberation.BallotChoice;
import org.minyi.contracts.deliberation.PaperCast;
import org.minyi.contracts.deliberation.PaperChannel;
import org.minyi.deliberation.ballot.PaperStore.Receipt;
import org.minyi.deliberation.place.PlaceStore;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.request.Attempt;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Casting papers, checking receipts, and the log for whoever wants to recount. */
@RestController
@RequestMapping("/api/ballots/{id}")
class PaperController {
    private final BallotStore ballots;
    private final BallotBoxStore box;
    private final PlaceStore places;
    private final JsonMapper json;
    private final PaperStore papers;

    PaperController(BallotStore ballots, BallotBoxStore box, PlaceStore places, JsonMapper json, PaperStore papers) {
        this.ballots = ballots;
        this.box = box;
        this.places = places;
        this.json = json;
        this.papers = papers;
    }

    record PaperRequest(@NotNull BallotChoice choice) {}

    /** A paper of the hall; the voter as the list in the hall names them, by the person's id where it is known. */
    record HallRequest(
            @NotNull BallotChoice choice,

            @NotNull @Pattern(regexp = "[\\w-]{1,64}", message = "{problem.ballot.voter-number}")
            String voter) {}

    record Trace(
            boolean found,
            @Nullable Integer partition,
            @Nullable Long offset,
            @Nullable Instant castAt,
            @Nullable PaperChannel channel) {}

    @PostMapping("/papers")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> cast(
            @PathVariable String id, @Valid @RequestBody PaperRequest paper, Caller caller, Attempt attempt) {
        var ballot = ballots.get(id).state();
        if (!caller.livesIn(ballot.community())) throw Refused.forbidden("ballot.not-a-voter");
        return created(papers.take(id, ballot, caller.id(), paper.choice(), PaperChannel.ONLINE, attempt));
    }

    @PostMapping("/papers/hall")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> castInTheHall(
            @PathVariable String id, @Valid @RequestBody HallRequest paper, Caller caller, Attempt attempt) {
        var ballot = ballots.get(id).state();
        if (!caller.serves(ballot.community(), places.streetOf(ballot.community()))) {
            throw Refused.forbidden("ballot.not-your-community");
        }
        return created(papers.take(id, ballot, paper.voter(), paper.choice(), PaperChannel.HALL, attempt));
    }

    private static ResponseEntity<Receipt> created(Receipt receipt) {
        return ResponseEntity.status(HttpStatus.CREATED).body(receipt);
    }

    @GetMapping("/papers/{receipt}")
    Trace check(@PathVariable String id, @PathVariable String receipt) {
        ballots.get(id);
        return papers.paper(id, receipt.strip().toUpperCase(java.util.Locale.ROOT))
                .filter(PaperTrace::isInTheBox)
                .map(it -> new Trace(true, it.partition(), it.offset(), it.castAt(), it.channel()))
                .orElse(new Trace(false, null, null, null, null));
    }

    /** The anonymous log of a counted ballot, a JSON object a line: first the ballot, then its records in order. */
    @GetMapping(value = "/export", produces = "application/x-ndjson")
    ResponseEntity<String> export(@PathVariable String id) {
        var ballot = ballots.get(id).state();
        if (ballot.count() == null) throw Refused.conflict("ballot.not-counted");
        var lines = new StringBuilder(json.writeValueAsString(new ExportHead(
                        id,
                        ballot.question(),
                        ballot.electorate(),
                        ballot.quorumPerMille(),
                        ballot.majority().name(),
                        ballot.count().yes(),
                        ballot.count().no(),
                        ballot.count().abstain(),
                        ballot.count().late(),
                        ballot.count().quorumReached(),
                        ballot.count().passed())))
                .append('\n');
        for (var placed : box.read(id, ballot.starts(), ballot.count().ends())) {
            lines.append(json.writeValueAsString(line(placed))).append('\n');
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(lines.toString());
    }

    record ExportHead(
            String ballot,
            String question,
            int electorate,
            int quorumPerMille,
            String majority,
            int yes,
            int no,
            int abstain,
            int late,
            boolean quorumReached,
            boolean passed) {}

    record ExportLine(
            int partition,
            long offset,
            @Nullable String voter,
            @Nullable BallotChoice choice,
            @Nullable Boolean closed) {}

    private static ExportLine line(BallotCount.Placed placed) {
        return switch (placed.event()) {
            case PaperCast paper ->
                new ExportLine(placed.partition(), placed.offset(), paper.pseudonym(), paper.choice(), null);
            case BallotBoxClosed closed -> new ExportLine(placed.partition(), placed.offset(), null, null, true);
        };
    }
}
