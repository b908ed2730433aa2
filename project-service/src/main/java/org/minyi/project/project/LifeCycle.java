package org.minyi.project.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.project.ProjectBidSubmitted;
import org.minyi.contracts.project.ProjectEdited;
import org.minyi.contracts.project.ProjectEvaluated;
import org.minyi.contracts.project.ProjectEvent;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.ProjectSupported;
import org.minyi.contracts.project.ProjectTakenOn;
import org.minyi.contracts.project.Stage;
import org.minyi.contracts.project.TakerKind;
import org.minyi.project.procedure.Procedures;
import org.minyi.project.project.ProjectOutcome.Done;
import org.minyi.project.project.ProjectOutcome.Missing;
import org.minyi.project.project.ProjectOutcome.Missing.What;

/** The life of a project: what each operation makes of it and what is told, once {@link Guards} let it happen. */
public record LifeCycle(Procedures procedures) {
    /** Why the actor cannot take the action now; empty when it is open. */
    public Optional<ProjectOutcome> closed(Project project, Action action, Actor actor, Instant now) {
        return new Guards(procedures).closed(project, action, actor, now);
    }

    /** A step that changes the stage and needs nothing but perhaps a reason. */
    public ProjectOutcome move(
            String id, Project project, Action action, Actor actor, @Nullable String reason, Instant now) {
        var closed = closed(project, action, actor, now);
        if (closed.isPresent()) return closed.get();
        if (action.needsReason() && reason == null) return new Missing(What.REASON, 0);
        var next = action.to().or(() -> Optional.ofNullable(project.paused())).orElse(project.stage());
        var after = project.at(next, reason, now);
        if (after.isPrivate()) return Done.of(after);
        var moved = moved(id, project.stage(), next, now, actor.person(), reason);
        return action == Action.SUBMIT ? Done.of(after, after.raisedEvent(id)) : Done.of(after, moved);
    }

    /** New words; what is not raised yet is told to nobody. */
    public ProjectOutcome edit(String id, Project project, Project.Wording wording, Actor actor, Instant now) {
        var closed = closed(project, Action.EDIT, actor, now);
        if (closed.isPresent()) return closed.get();
        var after = project.worded(wording, now);
        return project.stage() == Stage.DRAFT
                ? Done.of(after)
                : Done.of(
                        after,
                        new ProjectEdited(
                                id,
                                wording.title(),
                                wording.summary(),
                                wording.types(),
                                wording.categories(),
                                actor.person()));
    }

    /** Support given or taken back; a second time changes nothing. */
    public ProjectOutcome support(String id, Project project, Actor actor, boolean supports, Instant now) {
        var closed = closed(project, Action.SUPPORT, actor, now);
        if (closed.isPresent()) return closed.get();
        var after = project.supportedBy(actor.person(), supports);
        return after.supporters().equals(project.supporters())
                ? Done.of(project)
                : Done.of(after, new ProjectSupported(id, actor.person(), supports, after.supporterCount()));
    }

    /**
     * Support that residents signed on paper, recorded by an officer, or taken back where it was recorded by mistake; a line
     * counts once.
     *
     * @param secret for the project's list where it has none yet
     */
    public ProjectOutcome supportOnPaper(
            String id, Project project, SignedLines signed, boolean supports, Actor actor, String secret, Instant now) {
        var closed = closed(project, Action.SUPPORT_ON_PAPER, actor, now);
        if (closed.isPresent()) return closed.get();
        var before = project.paper() == null ? PaperList.empty(secret) : project.paper();
        var changed = new TreeSet<>(before.references(signed));
        changed.removeIf(line -> before.lines().contains(line) == supports);
        if (changed.isEmpty()) return new Missing(supports ? What.NEW_LINE : What.KNOWN_LINE, 0);
        var list = supports ? before.with(changed) : before.without(changed);
        var after = project.supportedOn(list, supports ? changed.size() : -changed.size(), now);
        return new Done(after, told(id, changed, supports, project.supporterCount(), actor));
    }

    private static List<ProjectEvent> told(
            String id, Set<String> lines, boolean supports, int supporters, Actor officer) {
        var events = new ArrayList<ProjectEvent>();
        int now = supporters;
        for (var line : lines) {
            now += supports ? 1 : -1;
            events.add(new ProjectSupported(id, line, supports, now, officer.person()));
        }
        return events;
    }

    /** An offer to carry it out: in the name of an organisation where the person acts for one, else as a leader. */
    public ProjectOutcome bid(String id, Project project, String bidId, Actor actor, String plan, Instant now) {
        var closed = closed(project, Action.BID, actor, now);
        if (closed.isPresent()) return closed.get();
        if (project.bids().stream().anyMatch(it -> it.bidder().equals(actor.person()))) {
            return new Missing(What.BID_TWICE, 0);
        }
        var organisation = actor.organisation().isEmpty() ? null : actor.organisation();
        var kind = organisation == null ? TakerKind.LEADER : TakerKind.ORGANISATION;
        var bid = new Bid(bidId, kind, actor.person(), organisation, plan, Bid.Status.SUBMITTED, now);
        return Done.of(project.offered(bid), new ProjectBidSubmitted(id, bidId, kind, actor.person(), organisation));
    }

    /** The award of one of the offers. */
    public ProjectOutcome award(String id, Project project, String bidId, Actor actor, Instant now) {
        var closed = closed(project, Action.AWARD, actor, now);
        if (closed.isPresent()) return closed.get();
        var won = project.bids().stream().filter(it -> it.id().equals(bidId)).findFirst();
        if (won.isEmpty()) return new Missing(What.BID, 0);
        var leader = won.get().kind() == TakerKind.LEADER ? won.get().bidder() : null;
        var taker = new Taker(won.get().kind(), won.get().organisation(), leader, now);
        return Done.of(
                project.awarded(won.get(), taker).at(Stage.TAKEN_ON, null, now),
                new ProjectTakenOn(id, taker.kind(), taker.organisation(), leader, now, actor.person()),
                moved(id, project.stage(), Stage.TAKEN_ON, now, actor.person(), null));
    }

    /** The score at the end. */
    public ProjectOutcome evaluate(
            String id, Project project, @Nullable Integer score, String remarks, Actor actor, Instant now) {
        var closed = closed(project, Action.EVALUATE, actor, now);
        if (closed.isPresent()) return closed.get();
        if (score == null) return new Missing(What.SCORE, 0);
        return Done.of(
                project.judged(new Evaluation(score, remarks)).at(Stage.EVALUATED, null, now),
                new ProjectEvaluated(id, score, remarks, actor.person()),
                moved(id, project.stage(), Stage.EVALUATED, now, actor.person(), null));
    }

    /** A ballot was opened on it; one that is already known changes nothing. */
    public Done ballotOpened(String id, Project project, BallotOutcome ballot, Instant now) {
        boolean known = project.ballot() != null && project.ballot().id().equals(ballot.id());
        boolean open = project.stage() == Stage.DELIBERATING || project.stage() == Stage.DECIDING;
        if (known || !open) return Done.of(project);
        var decided = project.decidedBy(ballot, "BALLOT_OPENED", now);
        return project.stage() == Stage.DECIDING
                ? Done.of(decided)
                : Done.of(
                        decided.at(Stage.DECIDING, null, now),
                        moved(id, project.stage(), Stage.DECIDING, now, ballot.id(), null));
    }

    /** Its own ballot was counted: approved where its procedure is content too, else rejected. Another ballot, or a second telling, changes nothing. */
    public Done ballotCounted(String id, Project project, BallotOutcome result, Instant now) {
        boolean own = project.ballot() != null && project.ballot().id().equals(result.id());
        if (project.stage() != Stage.DECIDING || !own) return Done.of(project);
        var held = procedures.of(project.types()).ballot().map(result::heldTo).orElse(result);
        var next = held.passed() ? Stage.APPROVED : Stage.REJECTED;
        return Done.of(
                project.decidedBy(held, "BALLOT_COUNTED", now).at(next, null, now),
                moved(id, project.stage(), next, now, result.id(), null));
    }

    /** Its ballot was called off: back to deliberation. */
    public Done ballotCancelled(String id, Project project, String ballot, String reason, Instant now) {
        boolean own = project.ballot() != null && project.ballot().id().equals(ballot);
        if (project.stage() != Stage.DECIDING || !own) return Done.of(project);
        return Done.of(
                project.at(Stage.DELIBERATING, reason, now),
                moved(id, project.stage(), Stage.DELIBERATING, now, ballot, reason));
    }

    private static ProjectMoved moved(String id, Stage from, Stage to, Instant at, String by, @Nullable String reason) {
        return new ProjectMoved(id, from, to, at, by, reason);
    }
}
