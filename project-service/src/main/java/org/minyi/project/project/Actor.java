package org.minyi.project.project;

import java.util.Optional;
import org.minyi.project.procedure.Office;

/**
 * Whoever wants to do something with a project, and what they are to it.
 *
 * @param person id; empty for somebody who is not signed in
 * @param resident lives in the project's community, verified
 * @param office the highest office in which the person serves the project's community; empty for none
 * @param organisation id of the organisation the person acts for; empty for none
 */
public record Actor(String person, boolean resident, Optional<Office> office, String organisation) {
    boolean isOfficer() {
        return office.isPresent();
    }

    /** Whether the person serves in this office, or in one above it. */
    boolean isIn(Office least) {
        return office.filter(it -> it.compareTo(least) >= 0).isPresent();
    }

    boolean isSignedIn() {
        return !person.isEmpty();
    }
}
