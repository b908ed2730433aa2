package org.minyi.project.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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
 * @param paper who supports it on paper; absent where nobody does
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
        @Nullable Instant approvedAt,
        @Nullable PaperList paper) {
    static final int STORY_KEPT = 200;

    /** A project as it is raised, or as a draft of its author. */
    static Project raised(Wording wording, String community, Stage stage, Raising by) {
        var story = stage == Stage.DRAFT
                ? List.<StoryEntry>of()
                : List.of(new StoryEntry(by.at(), "RAISED", null, Stage.RAISED, null, null));
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
                null,
                null);
    }

    /** What is said of a project. */
    public record Wording(String title, String summary, List<ProjectType> types, List<Category> categories) {}

    /** By whom and when it was raised. */
    public record Raising(String person, Instant at, boolean onBehalf, boolean synthetic) {}

    /** How many support it. */
    public int supporterCount() {
        return supporters.size() + supportersOnPaper() + supportersBefore;
    }

    /** How many of them signed on paper here. */
    public int supportersOnPaper() {
        return paper == null ? 0 : paper.lines().size();
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
        return with(next -> {
            next.title = wording.title();
            next.summary = wording.summary();
            next.types = wording.types();
            next.categories = wording.categories();
            if (stage != Stage.DRAFT) next.story = told(new StoryEntry(at, "EDITED"));
        });
    }

    Project at(Stage to, @Nullable String reason, Instant at) {
        boolean comesBack = to == Stage.SUSPENDED || stage == Stage.DRAFT && to == Stage.WITHDRAWN;
        return with(next -> {
            next.stage = to;
            next.paused = comesBack ? stage : null;
            next.story = told(new StoryEntry(at, to == Stage.RAISED ? "RAISED" : "MOVED", stage, to, reason, null));
            if (to == Stage.APPROVED) next.approvedAt = at;
        });
    }

    Project supportedBy(String person, boolean supports) {
        var now = new TreeSet<>(supporters);
        if (supports) now.add(person);
        else now.remove(person);
        return with(next -> next.supporters = now);
    }

    /** With other lines of paper; {@code lines} of them are new, or gone where the number is negative. */
    Project supportedOn(PaperList list, int lines, Instant at) {
        var kind = lines < 0 ? "PAPER_UNSUPPORTED" : "PAPER_SUPPORTED";
        return with(next -> {
            next.paper = list;
            next.story = told(new StoryEntry(at, kind, null, null, null, Math.abs(lines)));
        });
    }

    Project offered(Bid bid) {
        var now = new ArrayList<>(bids);
        now.add(bid);
        return with(next -> {
            next.bids = now;
            next.story = told(new StoryEntry(bid.at(), "BID"));
        });
    }

    Project awarded(Bid won, Taker to) {
        var now = bids.stream()
                .map(bid -> bid.become(bid.id().equals(won.id()) ? Bid.Status.AWARDED : Bid.Status.DECLINED))
                .toList();
        return with(next -> {
            next.bids = now;
            next.taker = to;
        });
    }

    Project decidedBy(BallotOutcome outcome, String kind, Instant at) {
        return with(next -> {
            next.ballot = outcome;
            next.story = told(new StoryEntry(at, kind));
        });
    }

    Project judged(Evaluation judgement) {
        return with(next -> next.evaluation = judgement);
    }

    private List<StoryEntry> told(StoryEntry entry) {
        var now = new ArrayList<>(story.subList(Math.max(0, story.size() - STORY_KEPT + 1), story.size()));
        now.add(entry);
        return List.copyOf(now);
    }

    private Project with(Consumer<Next> change) {
        var next = new Next(this);
        change.accept(next);
        return next.project();
    }

    /** What a project becomes: as it was, until something of it is set. */
    private static final class Next {
        private final Project before;
        private String title;
        private String summary;
        private List<ProjectType> types;
        private List<Category> categories;
        private Stage stage;
        private @Nullable Stage paused;
        private Set<String> supporters;
        private @Nullable PaperList paper;
        private List<Bid> bids;
        private @Nullable Taker taker;
        private @Nullable BallotOutcome ballot;
        private @Nullable Evaluation evaluation;
        private List<StoryEntry> story;
        private @Nullable Instant approvedAt;

        Next(Project before) {
            this.before = before;
            this.title = before.title;
            this.summary = before.summary;
            this.types = before.types;
            this.categories = before.categories;
            this.stage = before.stage;
            this.paused = before.paused;
            this.supporters = before.supporters;
            this.paper = before.paper;
            this.bids = before.bids;
            this.taker = before.taker;
            this.ballot = before.ballot;
            this.evaluation = before.evaluation;
            this.story = before.story;
            this.approvedAt = before.approvedAt;
        }

        Project project() {
            return new Project(
                    title,
                    summary,
                    before.community,
                    types,
                    categories,
                    stage,
                    paused,
                    before.raisedBy,
                    before.raisedAt,
                    before.onBehalf,
                    before.synthetic,
                    supporters,
                    before.supportersBefore,
                    bids,
                    taker,
                    ballot,
                    evaluation,
                    story,
                    approvedAt,
                    paper);
        }
    }
}
