package org.minyi.project.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
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

    record StepRequest(
            @Nullable @Size(max = 500) @Pattern(regexp = Written.TEXT, message = Written.REFUSED)
            String reason) {
        @Nullable
        String given() {
            return reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    record BidRequest(
            @NotBlank @Size(max = 2_000) @Pattern(regexp = Written.TEXT, message = Written.REFUSED)
            String plan) {}

    record EvaluateRequest(
            @Nullable @Min(0) @Max(100) Integer score,

            @Nullable @Size(max = 2_000) @Pattern(regexp = Written.TEXT, message = Written.REFUSED)
            String remarks) {}

    record NothingToSay() {}

    @PostMapping("/submit")
    ResponseEntity<ProjectAnswer> submit(
            @PathVariable String id, @Valid @RequestBody StepRequest step, Caller caller, Attempt attempt) {
        return move(id, Action.SUBMIT, step, caller, attempt);
    }

    @PostMapping("/deliberate")
    ResponseEntity<ProjectAnswer> deliberate(
            @PathVariable String id, @Valid @RequestBody StepRequest step, Caller caller, Attempt attempt) {
        return move(id, Action.DELIBERATE, step, caller, attempt);
    }

    @PostMapping("/start")
    ResponseEntity<ProjectAnswer> start(
            @PathVariable String id, @Valid @RequestBody StepRequest step, Caller caller, Attempt attempt) {
        return move(id, Action.START, step, caller, attempt);
    }

    @PostMapping("/finish")
    ResponseEntity<ProjectAnswer> finish(
            @PathVariable String id, @Valid @RequestBody StepRequest step, Caller caller, Attempt attempt) {
        return move(id, Action.FINISH, step, caller, attempt);
    }

    @PostMapping("/archive")
    ResponseEntity<ProjectAnswer> archive(
            @PathVariable String id, @Valid @RequestBody StepRequest step, Caller caller, Attempt attempt) {
        return move(id, Action.ARCHIVE, step, caller, attempt);
    }

    @PostMapping("/suspend")
    ResponseEntity<ProjectAnswer> suspend(
            @PathVariable String id, @Valid @RequestBody StepRequest step, Caller caller, Attempt attempt) {
        return move(id, Action.SUSPEND, step, caller, attempt);
    }

    @PostMapping("/resume")
    ResponseEntity<ProjectAnswer> resume(
            @PathVariable String id, @Valid @RequestBody StepRequest step, Caller caller, Attempt attempt) {
        return move(id, Action.RESUME, step, caller, attempt);
    }

    @PostMapping("/withdraw")
    ResponseEntity<ProjectAnswer> withdraw(
            @PathVariable String id, @Valid @RequestBody StepRequest step, Caller caller, Attempt attempt) {
        return move(id, Action.WITHDRAW, step, caller, attempt);
    }

    @PostMapping("/terminate")
    ResponseEntity<ProjectAnswer> terminate(
            @PathVariable String id, @Valid @RequestBody StepRequest step, Caller caller, Attempt attempt) {
        return move(id, Action.TERMINATE, step, caller, attempt);
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

    private ResponseEntity<ProjectAnswer> move(
            String id, Action action, StepRequest step, Caller caller, Attempt attempt) {
        return answers.take(
                id,
                caller,
                attempt,
                (project, actor) ->
                        answers.life().move(id, project.state(), action, actor, step.given(), clock.instant()));
    }
}
