package org.minyi.project.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.project.ProjectEvent;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.ProjectTakenOn;
import org.minyi.contracts.project.Stage;

/**
 * A project that an office brings from its records, at whatever stage it stands.
 *
 * @param taker absent where nobody carries it out yet
 * @param synthetic whether it is demo data
 */
record ProjectItem(
        String id,
        Project.Wording wording,
        String community,
        Stage stage,
        Instant raisedAt,
        int supporters,
        @Nullable Taker taker,
        boolean synthetic) {
    private static final List<Stage> TAKEN = List.of(
            Stage.TAKEN_ON,
            Stage.RUNNING,
            Stage.CLOSING,
            Stage.EVALUATED,
            Stage.ARCHIVED,
            Stage.SUSPENDED,
            Stage.TERMINATED);

    /** Whether somebody must be named who carries it out, and is, or must not and is not. */
    boolean agreesWithStage() {
        return TAKEN.contains(stage) == (taker != null) && stage != Stage.DRAFT;
    }

    Project project(String officer, Instant now) {
        var raising = new Project.Raising(officer, raisedAt, true, synthetic);
        var raised = Project.raised(wording, community, Stage.RAISED, raising);
        return new Project(
                raised.title(),
                raised.summary(),
                community,
                raised.types(),
                raised.categories(),
                stage,
                stage == Stage.SUSPENDED ? Stage.RUNNING : null,
                officer,
                raisedAt,
                true,
                synthetic,
                Set.of(),
                supporters,
                List.of(),
                taker,
                null,
                null,
                List.of(
                        new StoryEntry(raisedAt, "RAISED", null, Stage.RAISED, null, null),
                        new StoryEntry(now, "IMPORTED", null, stage, null, null)),
                stage == Stage.APPROVED ? now : null,
                null);
    }

    /** Raised, taken on where it was, and standing where it was brought in: all that other services need to know. */
    List<ProjectEvent> events(String officer, Instant now) {
        var events = new ArrayList<ProjectEvent>();
        events.add(project(officer, now).raisedEvent(id));
        if (taker != null) {
            events.add(
                    new ProjectTakenOn(id, taker.kind(), taker.organisation(), taker.leader(), taker.since(), officer));
        }
        if (stage != Stage.RAISED) events.add(new ProjectMoved(id, Stage.RAISED, stage, now, officer, null, true));
        return events;
    }
}
