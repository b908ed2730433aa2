package org.minyi.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.endtoend.platform.Person;

@DisplayName("The demo of the running platform")
class DemoTest {
    /** Lowest and highest figures that the wording of the report of 2020 allows: projects, services, people reached. */
    private static final Map<String, long[]> REPORT = Map.of(
            "SOCIAL_ORGANISATION_LED", new long[] {270, 279, 10_000, 10_999, 110_000, 119_999},
            "RESIDENT_LEADER_DRIVEN", new long[] {110, 110, 4_000, 4_999, 69_000, 70_000},
            "PROFESSIONAL_METHOD", new long[] {160, 169, 590, 600, 5_600, 5_699},
            "COMMUNITY_BUILDING", new long[] {1_130, 1_139, 24_500, 25_000, 455_400, 464_600},
            "SMART_PLATFORM", new long[] {120, 129, 1_800, 1_899, 45_540, 46_460},
            "HERITAGE_PROTECTION", new long[] {110, 119, 8_200, 8_299, 9_500, 9_599},
            "PARTY_BRAND_LED", new long[] {550, 559, 7_150, 7_199, 14_600, 14_700});

    @Test
    @DisplayName("has the figures of the report, counted through Kafka, open to everybody")
    void figures() {
        var statistics = Person.STRANGER.get("/api/statistics/types").ok().json();

        assertThat(statistics.at("/total/projects").asLong()).isGreaterThanOrEqualTo(1_135);
        assertThat(statistics.at("/total/services").asLong()).isGreaterThanOrEqualTo(26_892);
        assertThat(statistics.get("types").size()).isEqualTo(7);
        for (var row : statistics.get("types")) {
            var allowed = REPORT.get(row.get("type").asString());
            assertThat(row.get("projects").asLong()).as(row.toString()).isBetween(allowed[0], allowed[1]);
            assertThat(row.get("services").asLong()).as(row.toString()).isBetween(allowed[2], allowed[3]);
            assertThat(row.get("beneficiaries").asLong()).as(row.toString()).isBetween(allowed[4], allowed[5]);
        }
        assertThat(statistics.get("categories").size()).isEqualTo(5);
    }

    @Test
    @DisplayName("has projects that collect, deliberate and vote now, and says that it is synthetic")
    void life() {
        for (var stage : new String[] {"RAISED", "DELIBERATING", "DECIDING", "APPROVED", "RUNNING", "ARCHIVED"}) {
            var page = Person.STRANGER
                    .get("/api/projects?type=COMMUNITY_BUILDING&stage=" + stage)
                    .ok()
                    .json();
            assertThat(page.get("items").size()).as(stage).isPositive();
            assertThat(page.at("/items/0/synthetic").asBoolean()).isTrue();
        }
        assertThat(Person.STRANGER
                        .get("/api/ballots?state=OPEN")
                        .ok()
                        .json()
                        .get("items")
                        .size())
                .isPositive();
    }
}
