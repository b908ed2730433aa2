package org.minyi.contracts.project;

/**
 * The result of a project was scored.
 *
 * @param score 0 to 100
 */
public record ProjectEvaluated(String project, int score, String remarks, String evaluatedBy) implements ProjectEvent {

    @Override
    public String subject() {
        return project;
    }
}
