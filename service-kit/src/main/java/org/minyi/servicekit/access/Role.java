package org.minyi.servicekit.access;

import java.util.Arrays;
import java.util.Optional;

/** What a person does on the platform, as the {@code roles} claim names it. */
public enum Role {
    RESIDENT("resident"),
    ORGANISATION("organisation"),
    COMMUNITY_WORKER("community-worker"),
    STREET_OFFICER("street-officer"),
    BUREAU_OFFICER("bureau-officer"),
    AUDITOR("auditor"),
    OPERATOR("operator");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** As it stands in a token. */
    public String claim() {
        return claim;
    }

    /** The role that a token names so; empty for one that this platform does not know. */
    static Optional<Role> claimed(String name) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(name)).findFirst();
    }
}
