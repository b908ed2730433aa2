package org.minyi.portal.clients;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minyi.portal.clients.Answers.Page;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Calls any service about the records that it could not apply. */
@HttpExchange("/api/parked")
public interface ParkedClient {

    @GetExchange
    Page<Parked> parked();

    @PostExchange("/{id}/replay")
    void replay(@PathVariable String id);

    @PostExchange("/{id}/discard")
    void discard(@PathVariable String id);

    /**
     * A record that is set aside.
     *
     * @param key of the aggregate it is about
     * @param type of its event; empty where the record does not say
     * @param cause in the words of the program
     */
    record Parked(
            String id,
            String consumer,
            String topic,
            String key,
            @Nullable String type,
            @Nullable String cause,
            @Nullable Instant parkedAt) {}
}
