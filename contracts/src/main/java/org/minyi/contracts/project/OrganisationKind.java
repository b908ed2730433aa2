package org.minyi.contracts.project;

/** What kind of partner takes projects on. */
public enum OrganisationKind {
    SOCIAL_ORGANISATION,
    VOLUNTEER_GROUP,
    FIRM
}
