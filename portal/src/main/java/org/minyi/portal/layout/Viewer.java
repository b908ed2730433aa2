package org.minyi.portal.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who looks at a page. Only for what is shown: the services decide what may be done.
 *
 * @param name as shown in the header
 * @param communities codes of the communities where residence is verified, or where a worker serves
 * @param streets codes of the streets where an officer serves
 */
public record Viewer(boolean signedIn, String name, Set<String> roles, List<String> communities, List<String> streets) {

    private static final Viewer ANONYMOUS = new Viewer(false, "", Set.of(), List.of(), List.of());

    /** The person behind the current request. */
    public static Viewer current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? of(token.getToken())
                : ANONYMOUS;
    }

    private static Viewer of(Jwt token) {
        var name = Optional.ofNullable(token.getClaimAsString("name"))
                .orElseGet(() -> Optional.ofNullable(token.getClaimAsString("preferred_username"))
                        .orElse(""));
        return new Viewer(
                true,
                name,
                Set.copyOf(strings(token, "roles")),
                strings(token, "communities"),
                strings(token, "streets"));
    }

    private static List<String> strings(Jwt token, String claim) {
        return Optional.ofNullable(token.getClaimAsStringList(claim)).orElse(List.of());
    }

    public boolean resident() {
        return roles.contains("resident");
    }

    public boolean worker() {
        return roles.contains("community-worker");
    }

    public boolean streetOfficer() {
        return roles.contains("street-officer");
    }

    public boolean organisation() {
        return roles.contains("organisation");
    }

    public boolean operator() {
        return roles.contains("operator");
    }

    /** Whether this person speaks for an office. */
    public boolean officer() {
        return worker() || streetOfficer() || roles.contains("bureau-officer");
    }

    /** Whether this person may speak for the office of a community; of street officers only their service knows. */
    public boolean officerOf(String community) {
        return officer() && (!worker() || communities.contains(community));
    }

    /** Whether the staff desk has anything for this person. */
    public boolean staff() {
        return officer() || operator() || roles.contains("auditor");
    }

    /** Whether a form about services may be open to this person. */
    public boolean logsServices() {
        return officer() || organisation() || resident();
    }

    public boolean livesIn(String community) {
        return communities.contains(community);
    }
}
