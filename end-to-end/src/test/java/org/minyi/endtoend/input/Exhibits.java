package org.minyi.endtoend.input;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing of every kind in one community, made for these tests alone, so that nothing else on the platform is touched.
 *
 * @param running a project that is carried out
 * @param deciding a project that is voted on
 */
record Exhibits(
        String community,
        String running,
        String deciding,
        String ballot,
        String receipt,
        String activity,
        String photo,
        String bulletin) {

    /** What stands in the places of an operation's address. */
    Map<String, String> placesOf(Operation operation) {
        return switch (operation.path().split("/")[2]) {
            case "ballots" -> Map.of("id", ballot, "receipt", receipt);
            case "service-activities" -> Map.of("id", activity, "photo", photo);
            case "bulletins" -> Map.of("id", bulletin);
            case "subscriptions" -> Map.of("kind", "project", "id", deciding);
            default -> Map.of("id", deciding);
        };
    }

    /** What stands in the fields of an operation's body. */
    Map<String, Object> fieldsOf(Operation operation) {
        var fields = new HashMap<String, Object>(Map.of(
                "community",
                community,
                "organisation",
                "youlian",
                "voter",
                "voter-1",
                "types",
                List.of(),
                "email",
                "a@example.org",
                "language",
                "zh-CN",
                "kind",
                "ORGANISATION",
                "stage",
                "RUNNING"));
        fields.put("street", "canglang");
        fields.put("majority", "SIMPLE");
        fields.put("closesAt", Instant.now().plus(30, ChronoUnit.DAYS).toString());
        fields.put("opensAt", Instant.now().plus(1, ChronoUnit.DAYS).toString());
        fields.put("project", operation.service().equals("deliberation") ? deciding : running);
        fields.put(
                "id",
                switch (operation.path()) {
                    case "/api/communities/import" -> community;
                    case "/api/projects/import" -> running;
                    case "/api/service-activities/import" -> activity;
                    default -> "youlian";
                });
        if (operation.path().startsWith("/api/organisations")) fields.put("kind", "FIRM");
        return fields;
    }

    /** Addresses whose answers show whether anything of a service was changed. */
    Set<String> shownBy(String service) {
        return switch (service) {
            case "project" -> Set.of("/api/projects/" + running, "/api/projects/" + deciding);
            case "deliberation" -> Set.of("/api/ballots/" + ballot, "/api/ballots?project=" + deciding);
            case "service-log" ->
                Set.of("/api/service-activities/" + activity, "/api/service-activities?project=" + running);
            default -> Set.of("/api/bulletins/" + bulletin);
        };
    }
}
