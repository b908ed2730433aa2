package org.minyi.contracts.envelope;

/** The topics that each district has. */
public enum TopicFamily {
    PROJECTS("projects"),
    DELIBERATIONS("deliberations"),
    BALLOT_BOX("ballot-box"),
    OPINION_VOTES("opinion-votes"),
    SERVICE_ACTIVITIES("service-activities"),
    SERVICE_REQUESTS("service-requests"),
    BULLETINS("bulletins"),
    NOTIFICATIONS("notifications");

    private final String suffix;

    TopicFamily(String suffix) {
        this.suffix = suffix;
    }

    /** Name of this family's topic in a district, such as {@code minyi.gusu.projects}. */
    public String topic(String district) {
        return "minyi." + district + "." + suffix;
    }

    /** Where a consumer of this family parks records it cannot apply. */
    public String deadLetterTopic(String district, String consumer) {
        return topic(district) + "." + consumer + ".dlt";
    }
}
