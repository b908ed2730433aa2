package org.minyi.contracts.project;

import java.time.Instant;
import java.util.List;

/**
 * A resident put a matter before the community.
 *
 * @param raisedBy id of the person, or of the staff member who recorded it from paper
 * @param onBehalf whether it was recorded from paper on behalf of a resident
 * @param synthetic whether it is demo data
 */
public record ProjectRaised(
        String project,
        String title,
        String summary,
        String community,
        List<ProjectType> types,
        List<Category> categories,
        String raisedBy,
        Instant raisedAt,
        boolean onBehalf,
        boolean synthetic)
        implements ProjectEvent {

    @Override
    public String subject() {
        return project;
    }
}
