package org.minyi.servicekit.access;

import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Who may call one endpoint. A role opens the door; whether the caller's scope and the state of things allow the act is asked
 * behind it.
 *
 * @param path as the controller maps it, such as {@code /api/things/{id}}
 * @param roles any of these; empty where being signed in is enough, or where anybody may
 */
public record AccessRule(HttpMethod method, String path, Who who, Set<Role> roles) {
    /** How far a door is open. */
    public enum Who {
        ANYBODY,
        SIGNED_IN,
        ROLES
    }

    /** Open to the public. */
    public static AccessRule anybody(HttpMethod method, String path) {
        return new AccessRule(method, path, Who.ANYBODY, Set.of());
    }

    /** For everybody with a valid token of this district. */
    public static AccessRule signedIn(HttpMethod method, String path) {
        return new AccessRule(method, path, Who.SIGNED_IN, Set.of());
    }

    /** For whoever has one of the roles. */
    public static AccessRule roles(HttpMethod method, String path, Role... roles) {
        return new AccessRule(method, path, Who.ROLES, Set.of(roles));
    }

    /** Whether somebody with only this role gets through the door. */
    public boolean admits(Role role) {
        return who != Who.ROLES || roles.contains(role);
    }
}
