package org.minyi.project.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.project.Category;
import org.minyi.contracts.project.ProjectRaised;
import org.minyi.contracts.project.ProjectType;
import org.minyi.contracts.project.Stage;

/**
 * A residents' project.
 *
 * @param types characteristics, not boxes; may be several
 * @param paused the stage it was suspended from, or that of a draft which its author gave up; otherwise absent
 * @param raisedBy id of the person, or of the officer who recorded it from paper
 * @param supporters ids of the people who support it here
 * @param supportersBefore how many supported it before it was brought into the platform
 * @param story latest last, at most {@value #STORY_KEPT} entries
 * @param approvedAt when it was approved, or brought in as approved; absent before, and where that is not known
 */
public record Project(
        String title,
        String summary,
        String community,
        List<ProjectType> types,
        List<Category> categories,
        Stage stage,
        @Nullable Stage paused,
        String raisedBy,
        Instant raisedAt,
        boolean onBehalf,
        boolean synthetic,
        Set<String> supporters,
        int supportersBefore,
        List<Bid> bids,
        @Nullable Taker taker,
        @Nullable BallotOutcome ballot,
        @Nullable Evaluation evaluation,
        List<StoryEntry> story,
        @Nullable Instant approvedAt) {
    static final int STORY_KEPT = 200;

    /** A project as it is raised, or as a draft of its author. */
    static Project raised(Wording wording, String community, Stage stage, Raising by) {
        var story = stage == Stage.DRAFT
                ? List.<StoryEntry>of()
                : List.of(new StoryEntry(by.at(), "RAISED", null, Stage.RAISED, null));
        return new Project(
                wording.title(),
                wording.summary(),
                community,
                wording.types(),
                wording.categories(),
                stage,
                null,
                by.person(),
                by.at(),
                by.onBehalf(),
                by.synthetic(),
                Set.of(),
                0,
                List.of(),
                null,
                null,
                null,
                story,
                null);
    }

    /** What is said of a project. */
    public record Wording(String title, String summary, List<ProjectType> types, List<Category> categories) {}

    /** By whom and when it was raised. */
    public record Raising(String person, Instant at, boolean onBehalf, boolean synthetic) {}

    /** How many support it. */
    public int supporterCount() {
        return supporters.size() + supportersBefore;
    }

    /** Whether it counts in the district's statistics: it was raised, and neither withdrawn nor rejected. */
    public boolean isCounted() {
        return switch (stage) {
            case DRAFT, WITHDRAWN, REJECTED -> false;
            default -> true;
        };
    }

    /** Whether it is known to its author alone: a draft, also one that was given up. */
    boolean isPrivate() {
        return stage == Stage.DRAFT || paused == Stage.DRAFT;
    }

    boolean isHiddenFrom(String person) {
        return isPrivate() && !raisedBy.equals(person);
    }

    ProjectRaised raisedEvent(String id) {
        return new ProjectRaised(
                id, title, summary, community, types, categories, raisedBy, raisedAt, onBehalf, synthetic);
    }

    Project worded(Wording wording, Instant at) {
        return new Project(
                wording.title(),
                wording.summary(),
                community,
                wording.types(),
                wording.categories(),
                stage,
                paused,
                raisedBy,
                raisedAt,
                onBehalf,
                synthetic,
                supporters,
                supportersBefore,
                bids,
                taker,
                ballot,
                evaluation,
                stage == Stage.DRAFT ? story : told(new StoryEntry(at, "EDITED", null, null, null)),
                approvedAt);
    }

    Project at(Stage next, @Nullable String reason, Instant at) {
        return with(
                next,
                next == Stage.SUSPENDED || stage == Stage.DRAFT && next == Stage.WITHDRAWN ? stage : null,
                supporters,
                bids,
                taker,
                ballot,
                evaluation,
                told(new StoryEntry(at, next == Stage.RAISED ? "RAISED" : "MOVED", stage, next, reason)),
                next == Stage.APPROVED ? at : approvedAt);
    }

    Project supportedBy(String person, boolean supports) {
        var now = new TreeSet<>(supporters);
        if (supports) now.add(person);
        else now.remove(person);
        return with(stage, paused, now, bids, taker, ballot, evaluation, story, approvedAt);
    }

    Project offered(Bid bid) {
        var now = new ArrayList<>(bids);
        now.add(bid);
        return with(
                stage,
                paused,
                supporters,
                now,
                taker,
                ballot,
                evaluation,
                told(new StoryEntry(bid.at(), "BID", null, null, null)),
                approvedAt);
    }

    Project awarded(Bid won, Taker to) {
        var now = bids.stream()
                .map(bid -> bid.become(bid.id().equals(won.id()) ? Bid.Status.AWARDED : Bid.Status.DECLINED))
                .toList();
        return with(stage, paused, supporters, now, to, ballot, evaluation, story, approvedAt);
    }

    Project decidedBy(BallotOutcome outcome, String kind, Instant at) {
        return with(
                stage,
                paused,
                supporters,
                bids,
                taker,
                outcome,
                evaluation,
                told(new StoryEntry(at, kind, null, null, null)),
                approvedAt);
    }

    Project judged(Evaluation judgement) {
        return with(stage, paused, supporters, bids, taker, ballot, judgement, story, approvedAt);
    }

    private Project with(
            Stage stage,
            @Nullable Stage paused,
            Set<String> supporters,
            List<Bid> bids,
            @Nullable Taker taker,
            @Nullable BallotOutcome ballot,
            @Nullable Evaluation evaluation,
            List<StoryEntry> story,
            @Nullable Instant approvedAt) {
        return new Project(
                title,
                summary,
                community,
                types,
                categories,
                stage,
                paused,
                raisedBy,
                raisedAt,
                onBehalf,
                synthetic,
                supporters,
                supportersBefore,
                bids,
                taker,
                ballot,
                evaluation,
                story,
                approvedAt);
    }

    private List<StoryEntry> told(StoryEntry entry) {
        var now = new ArrayList<>(story.subList(Math.max(0, story.size() - STORY_KEPT + 1), story.size()));
        now.add(entry);
        return List.copyOf(now);
    }
}
