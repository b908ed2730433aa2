package org.minyi.contracts.project;

import org.jspecify.annotations.Nullable;

/**
 * A resident supports a project or no longer does.
 *
 * @param supporter id of the person, or what stands for a line on a signed sheet and tells nothing of who signed it
 * @param supports false when support was taken back
 * @param supporters how many support it now
 * @param recordedBy id of the staff member who recorded it from paper; absent where the resident did it
 */
public record ProjectSupported(
        String project,
        String supporter,
        boolean supports,
        int supporters,
        @Nullable String recordedBy) implements ProjectEvent {

    /** What a resident did online. */
    public ProjectSupported(String project, String supporter, boolean supports, int supporters) {
        this(project, supporter, supports, supporters, null);
    }

    @Override
    public String subject() {
        return project;
    }
}
