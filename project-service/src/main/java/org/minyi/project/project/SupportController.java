package org.minyi.project.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.request.Attempt;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Supporting a project, online and on paper. */
@RestController
@RequestMapping("/api/projects/{id}/support")
class SupportController {
    private static final int SECRET_BYTES = 32;

    private final ProjectAnswers answers;
    private final InstantSource clock;
    private final SecureRandom chance = new SecureRandom();

    SupportController(ProjectAnswers answers, InstantSource clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Lines of a signed sheet, for residents who are not online.
     *
     * @param supports false takes back what was recorded by mistake; absent as true
     */
    record PaperRequest(
            @NotNull
            @Size(max = 20)
            @Pattern(
                    regexp = "[\\s\\p{L}\\p{N}-]*[\\p{L}\\p{N}][\\s\\p{L}\\p{N}-]*",
                    message = "{problem.project.sheet}")
            String sheet,

            @NotEmpty @Size(max = 100) List<@NotNull @Min(1) @Max(1_000) Integer> lines,
            @Nullable Boolean supports) {
        SignedLines signed() {
            return new SignedLines(sheet, lines);
        }
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void support(@PathVariable String id, Caller caller, Attempt attempt) {
        change(id, true, caller, attempt);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unsupport(@PathVariable String id, Caller caller, Attempt attempt) {
        change(id, false, caller, attempt);
    }

    @PostMapping("/paper")
    ResponseEntity<ProjectAnswer> onPaper(
            @PathVariable String id, @Valid @RequestBody PaperRequest paper, Caller caller, Attempt attempt) {
        boolean supports = !Boolean.FALSE.equals(paper.supports());
        return answers.take(
                id,
                caller,
                attempt,
                (project, actor) -> answers.life()
                        .supportOnPaper(
                                id, project.state(), paper.signed(), supports, actor, secret(), clock.instant()));
    }

    private void change(String id, boolean supports, Caller caller, Attempt attempt) {
        answers.take(
                id,
                caller,
                attempt,
                (project, actor) -> answers.life().support(id, project.state(), actor, supports, clock.instant()));
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
