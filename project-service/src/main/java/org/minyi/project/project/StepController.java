package org.minyi.project.project;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.request.Attempt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;

/** The steps of a project's life, each an address of its own. */
@RestController
@RequestMapping("/api/projects/{id}")
class StepController {
    private final ProjectAnswers answers;
    private final InstantSource clock;

    StepController(ProjectAnswers answers, InstantSource clock) {
        this.answers = answers;
        this.clock = clock;
    }

    record StepRequest(@Nullable @Size(max = 500) String reason) {
        @Nullable
        String given() {
            return reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    record BidRequest(@NotBlank @Size(max = 2_000) String plan) {}

    record EvaluateRequest(
            @Nullable @Min(0) @Max(100) Integer score,

            @Nullable @Size(max = 2_000) String remarks) {}

    record NothingToSay() {}

    /** The steps that need nothing but perhaps a reason; the last word of the address names which. */
    @PostMapping({
        "/submit",
        "/deliberate",
        "/approve",
        "/start",
        "/finish",
        "/archive",
        "/suspend",
        "/resume",
        "/withdraw",
        "/terminate"
    })
    ResponseEntity<ProjectAnswer> move(
            @PathVariable String id,
            @Valid @RequestBody StepRequest step,
            HttpServletRequest request,
            Caller caller,
            Attempt attempt) {
        var action = stepOf(request);
        return answers.take(
                id,
                caller,
                attempt,
                (project, actor) ->
                        answers.life().move(id, project.state(), action, actor, step.given(), clock.instant()));
    }

    @PostMapping("/bids")
    ResponseEntity<ProjectAnswer> bid(
            @PathVariable String id, @Valid @RequestBody BidRequest bid, Caller caller, Attempt attempt) {
        return answers.take(
                id,
                caller,
                attempt,
                (project, actor) -> answers.life()
                        .bid(
                                id,
                                project.state(),
                                attempt.newId(),
                                actor,
                                bid.plan().strip(),
                                clock.instant()));
    }

    @PostMapping("/bids/{bid}/award")
    ResponseEntity<ProjectAnswer> award(
            @PathVariable String id,
            @PathVariable String bid,
            @RequestBody NothingToSay nothing,
            Caller caller,
            Attempt attempt) {
        return answers.take(
                id,
                caller,
                attempt,
                (project, actor) -> answers.life().award(id, project.state(), bid, actor, clock.instant()));
    }

    @PostMapping("/evaluate")
    ResponseEntity<ProjectAnswer> evaluate(
            @PathVariable String id, @Valid @RequestBody EvaluateRequest request, Caller caller, Attempt attempt) {
        var remarks = request.remarks() == null ? "" : request.remarks().strip();
        return answers.take(
                id,
                caller,
                attempt,
                (project, actor) ->
                        answers.life().evaluate(id, project.state(), request.score(), remarks, actor, clock.instant()));
    }

    private static Action stepOf(HttpServletRequest request) {
        var address = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return Action.ofPath(address.substring(address.lastIndexOf('/') + 1));
    }
}
