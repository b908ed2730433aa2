package org.minyi.testkit.sample;

import com.mongodb.client.model.Filters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.notification.BulletinPublished;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.request.IfMatch;
import org.minyi.servicekit.store.AggregateStore;
import org.minyi.servicekit.store.Change;
import org.minyi.servicekit.store.Order;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
import org.minyi.servicekit.store.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notes")
class NoteController {
    private static final int MOST_EDITS = 50;

    private final AggregateStore<SampleApplication.Note> notes;

    NoteController(AggregateStore<SampleApplication.Note> notes) {
        this.notes = notes;
    }

    record NoteRequest(
            @NotBlank @Size(max = 100) String title,
            @NotNull Integer weight,
            @Nullable LocalDate day,
            @Nullable @Size(max = 9) List<String> words) {}

    record NoteAnswer(String id, String title, int edits, String by) {
        static NoteAnswer of(Versioned<SampleApplication.Note> note, Caller caller) {
            return new NoteAnswer(note.id(), note.state().title(), note.state().edits(), caller.id());
        }
    }

    @GetMapping
    Page<NoteAnswer> list(PageRequest page, Caller caller) {
        return notes.page(Filters.empty(), Order.rising("state.title"), page).map(note -> NoteAnswer.of(note, caller));
    }

    @GetMapping("/{id}")
    ResponseEntity<NoteAnswer> one(@PathVariable String id, Caller caller) {
        return answer(notes.get(id), caller);
    }

    @PostMapping
    ResponseEntity<NoteAnswer> add(@Valid @RequestBody NoteRequest request, Caller caller, Attempt attempt) {
        var id = attempt.newId();
        var published = new BulletinPublished(id, request.title(), null, null, Instant.EPOCH);
        return answer(
                notes.add(id, new SampleApplication.Note(request.title(), 0), List.of(published), attempt), caller);
    }

    @PutMapping("/{id}")
    ResponseEntity<NoteAnswer> edit(
            @PathVariable String id,
            @Valid @RequestBody NoteRequest request,
            IfMatch seen,
            Caller caller,
            Attempt attempt) {
        var changed = notes.change(id, attempt, note -> {
            var edits = seen.check(note).state().edits() + 1;
            if (edits > MOST_EDITS) throw Refused.conflict("not-found");
            return Change.of(
                    new SampleApplication.Note(request.title(), edits),
                    new BulletinPublished(id, request.title(), null, null, Instant.EPOCH));
        });
        return answer(changed, caller);
    }

    private static ResponseEntity<NoteAnswer> answer(Versioned<SampleApplication.Note> note, Caller caller) {
        return ResponseEntity.ok().eTag(note.eTag()).body(NoteAnswer.of(note, caller));
    }
}
