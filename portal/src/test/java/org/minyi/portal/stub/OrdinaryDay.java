package org.minyi.portal.stub;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.minyi.portal.stub.StubServices.Answer;

/** What the services answer on an ordinary day in the district. */
final class OrdinaryDay {

    private static final Pattern STAGE = Pattern.compile("(?:^|&)stage=([A-Z_]+)");
    private static final Set<String> STAGES_WITH_PROJECTS =
            Set.of("RAISED", "RUNNING", "DELIBERATING", "DECIDING", "APPROVED", "CLOSING");

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("GET /api/communities", "communities"),
            Map.entry("GET /api/projects/p-well", "project-well"),
            Map.entry("GET /api/projects/p-lamp", "project-lamp"),
            Map.entry("GET /api/projects/p-tea", "project-tea"),
            Map.entry("GET /api/projects/p-food", "project-food"),
            Map.entry("GET /api/projects/p-bus", "project-bus"),
            Map.entry("GET /api/projects/p-stopped", "project-stopped"),
            Map.entry("POST /api/projects", "project-lamp"),
            Map.entry("PUT /api/projects/p-lamp", "project-lamp"),
            Map.entry("GET /api/statistics/types", "statistics-types"),
            Map.entry("GET /api/statistics/summary", "statistics-summary"),
            Map.entry("GET /api/ballots/mine", "ballots-mine"),
            Map.entry("GET /api/ballots/b-open", "ballot-open"),
            Map.entry("GET /api/ballots/b-counted", "ballot-counted"),
            Map.entry("POST /api/ballots", "ballot-open"),
            Map.entry("POST /api/ballots/b-open/papers", "receipt"),
            Map.entry("POST /api/ballots/b-open/papers/hall", "receipt"),
            Map.entry("POST /api/ballots/b-open/close", "ballot-open"),
            Map.entry("GET /api/ballots/b-open/papers/7QF4-K2MX-93TB-HV5C", "paper-found"),
            Map.entry("GET /api/ballots/b-open/papers/0000-0000", "paper-missing"),
            Map.entry("GET /api/bulletins", "bulletins"),
            Map.entry("GET /api/bulletins/n-1", "bulletin"),
            Map.entry("POST /api/bulletins", "bulletin"),
            Map.entry("GET /api/service-activities", "activities"),
            Map.entry("GET /api/service-activities/a-1", "activity"),
            Map.entry("GET /api/service-activities/a-3", "activity-voided"),
            Map.entry("POST /api/service-activities", "activity"),
            Map.entry("PUT /api/service-activities/a-1", "activity"),
            Map.entry("GET /api/subscriptions", "subscriptions"),
            Map.entry("GET /api/subscriptions/settings", "settings"),
            Map.entry("GET /api/inbox", "inbox"),
            Map.entry("GET /api/parked", "parked"));

    private static final Set<String> DONE = Set.of(
            "PUT /api/projects/p-lamp/support",
            "DELETE /api/projects/p-lamp/support",
            "PUT /api/subscriptions/project/p-well",
            "DELETE /api/subscriptions/project/p-well",
            "PUT /api/subscriptions/settings",
            "POST /api/inbox/read-all",
            "POST /api/projects/p-well/finish",
            "POST /api/projects/p-well/suspend",
            "POST /api/projects/p-food/evaluate",
            "POST /api/projects/p-tea/bids",
            "POST /api/projects/p-tea/bids/bid-3/award",
            "POST /api/service-activities/a-1/void",
            "POST /api/service-activities/a-1/photos",
            "POST /api/parked/project.ballots~2~118/replay",
            "POST /api/parked/project.ballots~2~118/discard");

    private OrdinaryDay() {}

    static Answer answer(String key, String query) {
        if (DONE.contains(key)) {
            return Answer.status(204);
        }
        return switch (key) {
            case "GET /api/projects" -> projects(query);
            case "GET /api/ballots" -> Answer.file(query.contains("state=OPEN") ? "ballots-open" : "ballots-counted");
            default -> FILES.containsKey(key) ? Answer.file(FILES.get(key)) : Answer.problem(404, "{\"status\": 404}");
        };
    }

    private static Answer projects(String query) {
        var stage = STAGE.matcher(query);
        if (!stage.find()) {
            return Answer.file(query.contains("q=") ? "projects-none" : "projects");
        }
        var name = stage.group(1);
        return Answer.file(
                STAGES_WITH_PROJECTS.contains(name)
                        ? "projects-" + name.toLowerCase(java.util.Locale.ROOT)
                        : "projects-none");
    }
}
