package org.minyi.local.demo;

import static org.minyi.local.demo.Blend.Type.COMMUNITY_BUILDING;
import static org.minyi.local.demo.Blend.Type.HERITAGE_PROTECTION;
import static org.minyi.local.demo.Blend.Type.PARTY_BRAND_LED;
import static org.minyi.local.demo.Blend.Type.PROFESSIONAL_METHOD;
import static org.minyi.local.demo.Blend.Type.RESIDENT_LEADER_DRIVEN;
import static org.minyi.local.demo.Blend.Type.SMART_PLATFORM;
import static org.minyi.local.demo.Blend.Type.SOCIAL_ORGANISATION_LED;

import java.util.List;
import java.util.Set;

/**
 * How many projects have exactly these types, and what they did together. The table is the one place where the demo's figures
 * are fixed: summed over the blends that contain a type they give that type's row of the report.
 *
 * @param projects how many, {@code early} of them still without a service
 * @param services how many activities they logged
 * @param reach beneficiaries of those activities
 */
record Blend(Set<Type> types, int projects, int early, int services, int reach) {
    /** The seven types, by their codes. */
    enum Type {
        SOCIAL_ORGANISATION_LED,
        RESIDENT_LEADER_DRIVEN,
        PROFESSIONAL_METHOD,
        COMMUNITY_BUILDING,
        SMART_PLATFORM,
        HERITAGE_PROTECTION,
        PARTY_BRAND_LED
    }

    static final List<Blend> ALL = List.of(
            blend(70, 0, 5_000, 5_700, SOCIAL_ORGANISATION_LED, COMMUNITY_BUILDING, HERITAGE_PROTECTION),
            blend(40, 0, 2_000, 2_400, COMMUNITY_BUILDING, HERITAGE_PROTECTION, PARTY_BRAND_LED),
            blend(2, 0, 1_210, 1_420, HERITAGE_PROTECTION),
            blend(2, 0, 692, 700, PARTY_BRAND_LED),
            blend(80, 0, 300, 2_000, PROFESSIONAL_METHOD, COMMUNITY_BUILDING, PARTY_BRAND_LED),
            blend(60, 0, 200, 1_000, COMMUNITY_BUILDING, SMART_PLATFORM, PARTY_BRAND_LED),
            blend(30, 0, 200, 800, RESIDENT_LEADER_DRIVEN, COMMUNITY_BUILDING, PARTY_BRAND_LED),
            blend(340, 10, 3_763, 7_790, COMMUNITY_BUILDING, PARTY_BRAND_LED),
            blend(40, 0, 150, 1_800, SOCIAL_ORGANISATION_LED, PROFESSIONAL_METHOD, COMMUNITY_BUILDING),
            blend(40, 0, 700, 20_000, SOCIAL_ORGANISATION_LED, COMMUNITY_BUILDING, SMART_PLATFORM),
            blend(122, 4, 4_170, 83_000, SOCIAL_ORGANISATION_LED, COMMUNITY_BUILDING),
            blend(42, 4, 145, 1_820, PROFESSIONAL_METHOD, COMMUNITY_BUILDING),
            blend(22, 0, 910, 25_000, COMMUNITY_BUILDING, SMART_PLATFORM),
            blend(80, 0, 3_810, 69_100, RESIDENT_LEADER_DRIVEN, COMMUNITY_BUILDING),
            blend(165, 40, 3_642, 237_460, COMMUNITY_BUILDING));

    private static Blend blend(int projects, int early, int services, int reach, Type... types) {
        return new Blend(Set.of(types), projects, early, services, reach);
    }
}
