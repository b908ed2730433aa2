package org.minyi.contracts.project;

/** The seven types of Gusu; a type is a characteristic, and one project can have several. */
public enum ProjectType {
    SOCIAL_ORGANISATION_LED,
    RESIDENT_LEADER_DRIVEN,
    PROFESSIONAL_METHOD,
    COMMUNITY_BUILDING,
    SMART_PLATFORM,
    HERITAGE_PROTECTION,
    PARTY_BRAND_LED
}
