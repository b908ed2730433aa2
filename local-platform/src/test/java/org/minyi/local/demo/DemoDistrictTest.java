package org.minyi.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The Gusu demo")
class DemoDistrictTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DemoDistrict DISTRICT = DemoDistrict.on(TODAY);

    @Test
    @DisplayName("has 1,135 projects and exactly 26,892 services that reach nearly 460,000 people")
    void totals() {
        assertThat(DISTRICT.projects()).hasSize(1_135);
        assertThat(sum(DISTRICT.projects(), DemoProject::services)).isEqualTo(26_892);
        assertThat(sum(DISTRICT.projects(), DemoProject::reach)).isBetween(459_000, 459_999);
    }

    /** Lowest and highest figure that the report's wording allows; one per cent where it contradicts itself (type 4's reach). */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SOCIAL_ORGANISATION_LED, 270, 279, 10000, 10999, 110000, 119999",
        "RESIDENT_LEADER_DRIVEN, 110, 110, 4000, 4999, 69000, 70000",
        "PROFESSIONAL_METHOD, 160, 169, 590, 600, 5600, 5699",
        "COMMUNITY_BUILDING, 1130, 1135, 24500, 25000, 455400, 464600",
        "SMART_PLATFORM, 120, 129, 1800, 1899, 46000, 46000",
        "HERITAGE_PROTECTION, 110, 119, 8200, 8299, 9500, 9599",
        "PARTY_BRAND_LED, 550, 559, 7150, 7199, 14600, 14700"
    })
    @DisplayName("agrees with the report, type by type")
    void types(
            Blend.Type type, int fewest, int most, int leastServices, int mostServices, int leastReach, int mostReach) {
        var projects = DISTRICT.projects().stream()
                .filter(it -> it.types().contains(type))
                .toList();

        assertThat(projects.size()).isBetween(fewest, most);
        assertThat(sum(projects, DemoProject::services)).isBetween(leastServices, mostServices);
        assertThat(sum(projects, DemoProject::reach)).isBetween(leastReach, mostReach);
    }

    @Test
    @DisplayName("spreads each project's services and heads over its activities without losing one")
    void activities() {
        for (var project : DISTRICT.projects()) {
            var activities = DISTRICT.activities(project);
            assertThat(activities).hasSize(project.services());
            assertThat(activities.stream().mapToInt(DemoActivity::beneficiaries).sum())
                    .isEqualTo(project.reach());
            assertThat(activities)
                    .allMatch(it -> it.beneficiaries() >= 1
                            && it.date().isBefore(TODAY)
                            && it.date().isAfter(project.raised())
                            && !it.date().isBefore(TODAY.minusDays(730)));
        }
    }

    @Test
    @DisplayName("has life in every stage, a title for each project, and every project that the report names")
    void life() {
        var stages = new HashSet<String>();
        DISTRICT.projects().forEach(it -> stages.add(it.stage()));
        var titles = new HashSet<String>();
        DISTRICT.projects().forEach(it -> titles.add(it.title()));

        assertThat(stages)
                .isEqualTo(Set.of(
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
                        "TERMINATED"));
        assertThat(titles).hasSize(1_135);
        assertThat(titles)
                .containsAll(NamedProject.ALL.stream().map(NamedProject::title).toList());
        for (var stage : List.of("RAISED", "DELIBERATING", "DECIDING"))
            assertThat(DISTRICT.projects().stream().filter(it -> it.stage().equals(stage)))
                    .hasSizeGreaterThan(5);
    }

    @Test
    @DisplayName("is the same for the same day")
    void deterministic() {
        assertThat(DemoDistrict.on(TODAY)).isEqualTo(DISTRICT);
    }

    private static int sum(List<DemoProject> projects, ToIntFunction<DemoProject> figure) {
        return projects.stream().mapToInt(figure).sum();
    }
}
