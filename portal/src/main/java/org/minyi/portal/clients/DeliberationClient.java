package org.minyi.portal.clients;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minyi.portal.clients.Answers.Page;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Calls deliberation-service. */
@HttpExchange("/api/ballots")
public interface DeliberationClient {

    @GetExchange
    Page<Ballot> ballots(@RequestParam Map<String, String> filter);

    @GetExchange("/mine")
    Page<Ballot> mine();

    @GetExchange("/{id}")
    Ballot ballot(@PathVariable String id);

    @PostExchange
    Ballot open(@RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> ballot);

    @PostExchange("/{id}/papers")
    Receipt cast(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> paper);

    @PostExchange("/{id}/papers/hall")
    Receipt castInTheHall(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> paper);

    @GetExchange("/{id}/papers/{receipt}")
    PaperTrace paper(@PathVariable String id, @PathVariable String receipt);

    @PostExchange("/{id}/close")
    Ballot close(@PathVariable String id, @RequestHeader("Idempotency-Key") String key);

    record Ballot(
            String id,
            String project,
            String projectTitle,
            String community,
            String question,
            Instant opensAt,
            Instant closesAt,
            String state,
            int electorate,
            @Nullable Rule rule,
            @Nullable Integer turnout,
            @Nullable Result result,
            @Nullable Mine mine) {}

    record Rule(@Nullable Quorum quorum, @Nullable Majority majority) {}

    record Quorum(@Nullable String kind, @Nullable Double share) {}

    record Majority(@Nullable String share, @Nullable String of) {}

    record Result(
            int yes,
            int no,
            int abstain,
            int late,
            boolean quorumReached,
            boolean passed,
            @Nullable List<ExplanationStep> steps) {}

    record ExplanationStep(@Nullable String code, @Nullable String text) {}

    record Mine(boolean voted) {}

    record Receipt(String receipt, Instant castAt, boolean replaces) {}

    record PaperTrace(
            boolean found,
            @Nullable Integer partition,
            @Nullable Long offset,
            @Nullable Instant castAt,
            @Nullable String channel) {}
}
