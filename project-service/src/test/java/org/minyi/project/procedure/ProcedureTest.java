package org.minyi.project.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.contracts.project.ProjectType.COMMUNITY_BUILDING;
import static org.minyi.contracts.project.ProjectType.HERITAGE_PROTECTION;
import static org.minyi.contracts.project.ProjectType.PARTY_BRAND_LED;
import static org.minyi.contracts.project.ProjectType.SMART_PLATFORM;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The procedure of a project")
class ProcedureTest {
    private static final Procedure ORDINARY = asks(3, "0", Majority.SIMPLE, 0, Office.COMMUNITY);
    private static final Procedure HERITAGE = asks(2, "0.1", Majority.TWO_THIRDS, 7, Office.BUREAU);
    private static final Procedure SMART = asks(5, "0.3", Majority.ABSOLUTE, 3, Office.STREET);
    private static final Procedure BY_THE_OFFICE = new Procedure(0, Optional.empty(), 0, Office.COMMUNITY);
    private static final Procedures DISTRICT = new Procedures(
            ORDINARY, Map.of(HERITAGE_PROTECTION, HERITAGE, SMART_PLATFORM, SMART, PARTY_BRAND_LED, BY_THE_OFFICE));

    @Test
    @DisplayName("is the ordinary one where no type of it has its own")
    void ordinary() {
        assertThat(DISTRICT.of(List.of())).isEqualTo(ORDINARY);
        assertThat(DISTRICT.of(List.of(COMMUNITY_BUILDING))).isEqualTo(ORDINARY);
    }

    @Test
    @DisplayName("is that of its type, stricter or easier than the ordinary one, whatever other types it has")
    void special() {
        assertThat(DISTRICT.of(List.of(COMMUNITY_BUILDING, HERITAGE_PROTECTION)))
                .isEqualTo(HERITAGE);
        assertThat(DISTRICT.of(List.of(PARTY_BRAND_LED, COMMUNITY_BUILDING))).isEqualTo(BY_THE_OFFICE);
    }

    @Test
    @DisplayName("asks for the stricter of each step where several types have their own")
    void several() {
        var both = DISTRICT.of(List.of(HERITAGE_PROTECTION, SMART_PLATFORM, PARTY_BRAND_LED));

        assertThat(both)
                .isEqualTo(new Procedure(
                        5,
                        Optional.of(
                                new BallotRule(new BigDecimal("0.3"), Set.of(Majority.TWO_THIRDS, Majority.ABSOLUTE))),
                        7,
                        Office.BUREAU));
        assertThat(DISTRICT.of(List.of(PARTY_BRAND_LED, SMART_PLATFORM, HERITAGE_PROTECTION)))
                .isEqualTo(both);
    }

    @ParameterizedTest(name = "approved {0}, {1} days of notice, at {2}: {3} left")
    @CsvSource({
        "2026-11-01T01:00:00Z, 5, 2026-11-01T02:00:00Z, 6",
        "2026-11-01T01:00:00Z, 5, 2026-11-06T15:59:59Z, 1",
        "2026-11-01T01:00:00Z, 5, 2026-11-06T16:00:00Z, 0",
        "2026-11-01T15:59:00Z, 1, 2026-11-01T16:01:00Z, 1",
        "2026-11-01T01:00:00Z, 5, 2026-12-06T16:00:00Z, 0",
        "2026-11-01T01:00:00Z, 0, 2026-11-01T01:00:00Z, 0",
        ", 5, 2026-11-01T02:00:00Z, 0"
    })
    @DisplayName("keeps an approval on public notice for whole days of Suzhou, from the day after it")
    void notice(Instant approved, int days, Instant now, long left) {
        var procedure = new Procedure(0, Optional.empty(), days, Office.COMMUNITY);

        assertThat(procedure.noticeLeft(approved, now)).isEqualTo(left);
    }

    private static Procedure asks(int supporters, String quorum, Majority majority, int notice, Office award) {
        return new Procedure(
                supporters, Optional.of(new BallotRule(new BigDecimal(quorum), Set.of(majority))), notice, award);
    }
}
