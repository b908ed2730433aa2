package org.minyi.contracts.project;

import java.util.List;

/** The wording or classification of a project changed; the new state of each field. */
public record ProjectEdited(
        String project,
        String title,
        String summary,
        List<ProjectType> types,
        List<Category> categories,
        String editedBy)
        implements ProjectEvent {

    @Override
    public String subject() {
        return project;
    }
}
