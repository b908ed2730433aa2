package org.minyi.project.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.project.Category;
import org.minyi.contracts.project.ProjectType;
import org.minyi.contracts.project.Stage;
import org.minyi.contracts.project.TakerKind;
import org.minyi.project.procedure.BallotRule;
import org.minyi.project.procedure.Majority;
import org.minyi.project.procedure.Office;
import org.minyi.project.procedure.Procedure;

/**
 * A project as the API answers it; its procedure, bids, story and next steps only where one project is asked for.
 *
 * @param supportersOnPaper how many of the supporters signed on paper
 * @param step which of the five steps it stands on: RAISE, DELIBERATE, DECIDE, CARRY_OUT or EVALUATE
 */
record ProjectAnswer(
        String id,
        String title,
        String summary,
        String community,
        String communityName,
        @Nullable String street,
        List<ProjectType> types,
        List<Category> categories,
        Stage stage,
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
        @Nullable Asked procedure,
        @Nullable Ballot ballot,
        @Nullable List<BidAnswer> bids,
        @Nullable Evaluation evaluation,
        @Nullable List<StoryEntry> story,
        @Nullable List<Next> next) {
    record TakenOn(
            TakerKind kind,
            @Nullable String organisation,
            @Nullable String organisationName,
            Instant since) {
        static @Nullable TakenOn of(@Nullable Taker taker, Map<String, String> names) {
            return taker == null
                    ? null
                    : new TakenOn(taker.kind(), taker.organisation(), name(taker.organisation(), names), taker.since());
        }
    }

    record Ballot(String id, @Nullable Result result) {}

    record Result(
            boolean passed,
            int yes,
            int no,
            int abstain,
            int electorate,
            @Nullable String lacks) {}

    /** What is asked of it before it may go on; the ballot is absent where none is needed. */
    record Asked(int supporters, @Nullable AskedOfBallot ballot, int noticeDays, Office award) {
        static Asked of(Procedure procedure) {
            return new Asked(
                    procedure.supporters(),
                    procedure.ballot().map(AskedOfBallot::of).orElse(null),
                    procedure.noticeDays(),
                    procedure.award());
        }
    }

    record AskedOfBallot(BigDecimal quorumShare, List<Majority> majorities) {
        static AskedOfBallot of(BallotRule rule) {
            return new AskedOfBallot(
                    rule.quorumShare(), rule.majorities().stream().sorted().toList());
        }
    }

    record BidAnswer(
            String id,
            TakerKind kind,
            @Nullable String organisation,
            @Nullable String organisationName,
            String plan,
            Bid.Status status,
            boolean mine) {
        static BidAnswer of(Bid bid, String person, Map<String, String> names) {
            return new BidAnswer(
                    bid.id(),
                    bid.kind(),
                    bid.organisation(),
                    name(bid.organisation(), names),
                    bid.plan(),
                    bid.status(),
                    bid.bidder().equals(person));
        }
    }

    record Next(String action, boolean allowed, @Nullable Why why) {}

    record Why(String code, String message) {}

    private static @Nullable String name(@Nullable String organisation, Map<String, String> names) {
        return organisation == null ? null : names.getOrDefault(organisation, organisation);
    }

    static String stepOf(Stage stage) {
        return switch (stage) {
            case DRAFT, RAISED, WITHDRAWN -> "RAISE";
            case DELIBERATING -> "DELIBERATE";
            case DECIDING, REJECTED, APPROVED -> "DECIDE";
            case TAKEN_ON, RUNNING, SUSPENDED, TERMINATED -> "CARRY_OUT";
            case CLOSING, EVALUATED, ARCHIVED -> "EVALUATE";
        };
    }
}
