package org.minyi.local.demo;

import java.time.LocalDate;
import java.util.Map;

/** One synthetic service activity. */
record DemoActivity(
        String id,
        String project,
        LocalDate date,
        String place,
        String description,
        int beneficiaries,
        int volunteers) {
    Map<String, Object> toImport() {
        return Map.of(
                "id", id,
                "project", project,
                "date", date.toString(),
                "place", place,
                "description", description,
                "beneficiaries", beneficiaries,
                "volunteers", volunteers,
                "synthetic", true);
    }
}
