package org.minyi.servicekit.consuming;

import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Parked records, for operators; without their bodies, which may hold what people wrote. */
@RestController
@RequestMapping("/api/parked")
class ParkedController {
    private final ParkedRecords records;

    ParkedController(ParkedRecords records) {
        this.records = records;
    }

    record Parked(
            String id,
            String consumer,
            String topic,
            int partition,
            long offset,
            String key,
            String type,
            String cause,
            java.time.Instant parkedAt) {
        static Parked of(ParkedRecord it) {
            return new Parked(
                    it.consumer() + "~" + it.partition() + "~" + it.offset(),
                    it.consumer(),
                    it.topic(),
                    it.partition(),
                    it.offset(),
                    it.key(),
                    it.type(),
                    it.cause(),
                    it.parkedAt());
        }
    }

    @GetMapping
    Page<Parked> parked(PageRequest page) {
        return records.page(page).map(Parked::of);
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable String id) {
        records.replay(id);
    }

    @PostMapping("/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id) {
        records.discard(id);
    }
}
