package org.minyi.project.project;

/**
 * Whoever wants to do something with a project, and what they are to it.
 *
 * @param person id; empty for somebody who is not signed in
 * @param resident lives in the project's community, verified
 * @param office serves the project's community as an officer
 * @param organisation id of the organisation the person acts for; empty for none
 */
public record Actor(String person, boolean resident, boolean office, String organisation) {
    boolean isSignedIn() {
        return !person.isEmpty();
    }
}
