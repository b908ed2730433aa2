package org.minyi.portal.clients;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minyi.portal.clients.Answers.Page;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Calls project-service. */
@HttpExchange("/api")
public interface ProjectClient {

    @GetExchange("/communities")
    Page<Community> communities();

    @GetExchange("/projects")
    Page<Project> projects(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/projects/{id}")
    Project project(@PathVariable String id);

    @PostExchange("/projects")
    Project raise(@RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> project);

    @PutExchange("/projects/{id}")
    Project edit(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, Object> project);

    @PutExchange("/projects/{id}/support")
    void support(@PathVariable String id);

    @DeleteExchange("/projects/{id}/support")
    void unsupport(@PathVariable String id);

    @PostExchange("/projects/{id}/support/paper")
    void supportOnPaper(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> lines);

    @PostExchange("/projects/{id}/{step}")
    void step(
            @PathVariable String id,
            @PathVariable String step,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> body);

    @PostExchange("/projects/{id}/bids/{bid}/award")
    void award(
            @PathVariable String id,
            @PathVariable String bid,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> body);

    @GetExchange("/statistics/types")
    TypeStatistics types();

    @GetExchange("/statistics/summary")
    Summary summary();

    record Community(
            String code,
            String name,
            @Nullable String street,
            @Nullable String streetName) {}

    record Project(
            String id,
            String title,
            String summary,
            String community,
            String communityName,
            @Nullable String street,
            List<String> types,
            List<String> categories,
            String stage,
            String step,
            int supporters,
            int supportersOnPaper,
            long services,
            long beneficiaries,
            @Nullable Instant raisedAt,
            @Nullable Instant updatedAt,
            long version,
            boolean synthetic,
            boolean supportedByMe,
            @Nullable TakenOn takenOnBy,
            @Nullable Procedure procedure,
            @Nullable BallotOfProject ballot,
            @Nullable List<Bid> bids,
            @Nullable Evaluation evaluation,
            @Nullable List<StoryEntry> story,
            @Nullable List<NextStep> next) {

        /** What its ballot must reach at least; next to nothing where none is needed. */
        public BallotRule askedOfBallot() {
            return procedure == null || procedure.ballot() == null ? BallotRule.LEAST : procedure.ballot();
        }
    }

    record TakenOn(
            String kind,
            @Nullable String organisation,
            @Nullable String organisationName,
            @Nullable Instant since) {}

    record BallotOfProject(String id, @Nullable BallotResult result) {}

    record BallotResult(
            boolean passed,
            int yes,
            int no,
            int abstain,
            int electorate,
            @Nullable String lacks) {}

    /**
     * What is asked of a project of its kind.
     *
     * @param ballot absent where none is needed
     */
    record Procedure(@Nullable BallotRule ballot) {}

    /**
     * What the ballot must reach at least.
     *
     * @param quorumShare 0 to 1
     * @param majorities all of which must be reached, the hardest last
     */
    record BallotRule(BigDecimal quorumShare, List<String> majorities) {
        static final BallotRule LEAST = new BallotRule(BigDecimal.ZERO, List.of("SIMPLE"));

        /** Of a hundred, rounded up. */
        public int quorumPercent() {
            return quorumShare
                    .movePointRight(2)
                    .setScale(0, RoundingMode.CEILING)
                    .intValue();
        }
    }

    record Bid(
            String id,
            String kind,
            @Nullable String organisation,
            @Nullable String organisationName,
            @Nullable String plan,
            String status,
            boolean mine) {}

    record Evaluation(int score, String remarks) {}

    record StoryEntry(
            Instant at,
            String kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String text,
            @Nullable Integer count) {}

    record NextStep(
            String action, boolean allowed, @Nullable Reason why) {}

    record Reason(String code, String message) {}

    /**
     * Totals by type and category.
     *
     * @param synthetic whether anything in it is demonstration data
     */
    record TypeStatistics(
            Instant asOf,
            Figures total,
            List<TypeFigures> types,
            List<CategoryFigures> categories,
            boolean synthetic) {}

    record Figures(long projects, long services, long beneficiaries) {}

    record TypeFigures(String type, long projects, long services, long beneficiaries) {}

    record CategoryFigures(String category, long projects, long services, long beneficiaries) {}

    /**
     * The district at a glance.
     *
     * @param synthetic whether anything in it is demonstration data
     */
    record Summary(
            Instant asOf,
            int communities,
            ProjectCounts projects,
            long services,
            long beneficiaries,
            boolean synthetic) {}

    record ProjectCounts(long total, Map<String, Long> byStage) {}

    record Membership(
            String street,
            String name,
            LocalDate from,
            @Nullable LocalDate to) {}
}
