package org.minyi.deliberation.place;

import org.minyi.contracts.project.Stage;

/** What is known here of a project. */
public record ProjectCopy(String id, String title, String community, Stage stage) {
    ProjectCopy titled(String next) {
        return new ProjectCopy(id, next, community, stage);
    }

    ProjectCopy at(Stage next) {
        return new ProjectCopy(id, title, community, next);
    }
}
