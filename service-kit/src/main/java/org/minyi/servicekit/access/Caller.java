package org.minyi.servicekit.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who makes a request, as the token says. A controller method takes one as an argument.
 *
 * @param id the person's id, the token's subject; empty for somebody who is not signed in
 * @param communities codes of the communities where residence is verified, or where a worker serves
 * @param streets codes of the streets an officer serves
 * @param organisation id of the organisation the person acts for; empty for none
 */
public record Caller(
        String id, Set<Role> roles, Set<String> communities, Set<String> streets, Optional<String> organisation) {
    /** Somebody who is not signed in. */
    public static final Caller ANONYMOUS = new Caller("", Set.of(), Set.of(), Set.of(), Optional.empty());

    public boolean isSignedIn() {
        return !id.isEmpty();
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller is a resident of the community. */
    public boolean livesIn(String community) {
        return has(Role.RESIDENT) && communities.contains(community);
    }

    /**
     * Whether the caller serves the community as an officer: its own worker, an officer of its street, or the bureau.
     *
     * @param street the street the community belongs to now; empty where it is not known
     */
    public boolean serves(String community, String street) {
        return has(Role.BUREAU_OFFICER)
                || has(Role.COMMUNITY_WORKER) && communities.contains(community)
                || has(Role.STREET_OFFICER) && streets.contains(street);
    }
}
