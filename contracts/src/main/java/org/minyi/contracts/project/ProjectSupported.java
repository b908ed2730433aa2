package org.minyi.contracts.project;

/**
 * A resident supports a project or no longer does.
 *
 * @param supporter id of the person
 * @param supports false when support was taken back
 * @param supporters how many support it now
 */
public record ProjectSupported(String project, String supporter, boolean supports, int supporters)
        implements ProjectEvent {

    @Override
    public String subject() {
        return project;
    }
}
