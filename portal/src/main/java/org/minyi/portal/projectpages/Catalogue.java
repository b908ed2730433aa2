package org.minyi.portal.projectpages;

import java.util.List;
import java.util.Set;

/** The words of the domain that project pages offer for choice, in the order in which people know them. */
final class Catalogue {

    static final List<String> TYPES = List.of(
            "SOCIAL_ORGANISATION_LED",
            "RESIDENT_LEADER_DRIVEN",
            "PROFESSIONAL_METHOD",
            "COMMUNITY_BUILDING",
            "SMART_PLATFORM",
            "HERITAGE_PROTECTION",
            "PARTY_BRAND_LED");

    static final List<String> CATEGORIES = List.of("ELDER_CARE", "CULTURE", "YOUTH", "ENVIRONMENT", "SELF_MANAGEMENT");

    static final List<String> STAGES = List.of(
            "RAISED",
            "DELIBERATING",
            "DECIDING",
            "APPROVED",
            "TAKEN_ON",
            "RUNNING",
            "CLOSING",
            "EVALUATED",
            "ARCHIVED",
            "SUSPENDED",
            "TERMINATED",
            "REJECTED",
            "WITHDRAWN");

    /** What a project's page can offer to do; a service that offers more is not wrong, the page only has no words for it. */
    static final Set<String> ACTIONS = Set.of(
            "edit",
            "submit",
            "support",
            "support-on-paper",
            "deliberate",
            "open-ballot",
            "approve",
            "bid",
            "award",
            "start",
            "log-service",
            "finish",
            "evaluate",
            "archive",
            "suspend",
            "resume",
            "withdraw",
            "terminate");

    private Catalogue() {}
}
