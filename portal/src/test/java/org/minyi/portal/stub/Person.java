package org.minyi.portal.stub;

import java.util.List;

/** The people of the tests, one of each role. */
public enum Person {
    RESIDENT("居民甲", "resident", List.of("niujiaxiang", "lihe"), List.of()),
    NEWCOMER("居民乙", "resident", List.of(), List.of()),
    ORGANISATION("社会组织", "organisation", List.of(), List.of()),
    WORKER("社区工作者", "community-worker", List.of("niujiaxiang"), List.of()),
    STREET("街道工作人员", "street-officer", List.of(), List.of("pingjiang")),
    BUREAU("民政局工作人员", "bureau-officer", List.of(), List.of()),
    OPERATOR("运维人员", "operator", List.of(), List.of());

    private final String shown;
    private final String role;
    private final List<String> communities;
    private final List<String> streets;

    Person(String shown, String role, List<String> communities, List<String> streets) {
        this.shown = shown;
        this.role = role;
        this.communities = communities;
        this.streets = streets;
    }

    public String shown() {
        return shown;
    }

    String role() {
        return role;
    }

    List<String> communities() {
        return communities;
    }

    List<String> streets() {
        return streets;
    }
}
