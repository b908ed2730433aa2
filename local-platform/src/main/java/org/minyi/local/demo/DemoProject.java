package org.minyi.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One synthetic project.
 *
 * @param stage code of where it stands
 * @param organisation id of who carries it out; absent where a leader does, or nobody yet
 * @param leader id of the resident who carries it out; absent where an organisation does, or nobody yet
 * @param firstService earliest day of a service
 * @param lastService latest day of a service
 * @param services how many it logged
 * @param reach beneficiaries of these
 */
record DemoProject(
        String id,
        String title,
        Theme theme,
        Community community,
        Set<Blend.Type> types,
        List<String> categories,
        String stage,
        LocalDate raised,
        int supporters,
        @Nullable String organisation,
        @Nullable String leader,
        LocalDate firstService,
        LocalDate lastService,
        int services,
        int reach) {
    /** As project-service imports it. */
    Map<String, Object> toImport() {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", id);
        item.put("title", title);
        item.put("summary", theme.summary() + "（演示数据）");
        item.put("community", community.code());
        item.put("types", types.stream().map(Enum::name).sorted().toList());
        item.put("categories", categories);
        item.put("stage", stage);
        item.put("raisedAt", raised + "T01:00:00Z");
        item.put("supporters", supporters);
        if (organisation != null) item.put("takenOnBy", Map.of("kind", "ORGANISATION", "organisation", organisation));
        if (leader != null) item.put("takenOnBy", Map.of("kind", "LEADER", "leader", leader));
        item.put("synthetic", true);
        return item;
    }
}
