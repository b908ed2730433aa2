package org.minyi.portal.clients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minyi.portal.clients.Answers.Page;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Calls service-log-service. */
@HttpExchange("/api/service-activities")
public interface ServiceLogClient {

    @GetExchange
    Page<Activity> activities(@RequestParam Map<String, String> filter);

    @GetExchange("/{id}")
    Activity activity(@PathVariable String id);

    @PostExchange
    Activity log(@RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> activity);

    @PutExchange("/{id}")
    Activity correct(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, Object> activity);

    @PostExchange("/{id}/void")
    void strike(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> reason);

    @PostExchange(url = "/{id}/photos", contentType = MediaType.MULTIPART_FORM_DATA_VALUE)
    void addPhoto(@PathVariable String id, @RequestPart("photo") Resource photo, @RequestPart("alt") String alt);

    record Activity(
            String id,
            String project,
            String projectTitle,
            LocalDate date,
            String place,
            String description,
            int beneficiaries,
            int volunteers,
            @Nullable Instant loggedAt,
            String state,
            @Nullable List<Photo> photos,
            long version) {}

    record Photo(
            String id,
            String url,
            int width,
            int height,
            @Nullable String alt) {}
}
