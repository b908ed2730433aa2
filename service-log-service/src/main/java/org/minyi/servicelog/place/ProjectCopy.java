package org.minyi.servicelog.place;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.project.Stage;

/**
 * What is known here of a project.
 *
 * @param organisation id of the organisation that carries it out; absent where a leader does, or nobody yet
 * @param leader id of the person who carries it out; absent where an organisation does, or nobody yet
 */
public record ProjectCopy(
        String id,
        String title,
        String community,
        Stage stage,
        Instant raisedAt,
        @Nullable String organisation,
        @Nullable String leader) {
    ProjectCopy titled(String next) {
        return new ProjectCopy(id, next, community, stage, raisedAt, organisation, leader);
    }

    ProjectCopy at(Stage next) {
        return new ProjectCopy(id, title, community, next, raisedAt, organisation, leader);
    }

    ProjectCopy takenOnBy(@Nullable String nextOrganisation, @Nullable String nextLeader) {
        return new ProjectCopy(id, title, community, stage, raisedAt, nextOrganisation, nextLeader);
    }

    /** Whether somebody has carried it out or does: services may have been given. */
    public boolean wasTakenOn() {
        return organisation != null || leader != null;
    }

    /** Whether the person carries it out, as its leader or for its organisation. */
    public boolean isCarriedOutBy(String person, String actsFor) {
        return person.equals(leader) || organisation != null && organisation.equals(actsFor);
    }
}
