package org.minyi.local.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.minyi.local.launch.FirstStart;
import org.minyi.local.launch.PlatformAddresses;
import org.minyi.local.launch.Progress;

/**
 * Loads the demo through the gateway: bulk imports for what an office would bring from its records, and ordinary calls for the
 * ballots, papers and bulletins of today. Loading again changes nothing.
 */
public final class DemoLoad implements FirstStart {
    private static final ZoneId SUZHOU = ZoneId.of("Asia/Shanghai");
    private static final int CHUNK = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofSeconds(1);

    @Override
    public void run(PlatformAddresses addresses, Progress progress) throws IOException, InterruptedException {
        var district = DemoDistrict.on(LocalDate.now(SUZHOU));
        progress.begin("装入演示数据（全部为合成数据）· Loading the demo (all of it synthetic)");
        try (var api = new PlatformApi(addresses)) {
            var imports = new Imports(api, progress);
            imports.all("/api/communities/import", "社区 communities", communities());
            imports.all("/api/organisations/import", "社会组织 organisations", organisations());
            imports.all("/api/projects/import", "项目 projects", projects(district));
            imports.all("/api/service-activities/import", "服务 services", activities(district));
            new Today(api, district).happen();
            awaitCounted(api, progress);
        }
        progress.done("演示数据已装入 · demo loaded");
    }

    private static List<Map<String, Object>> communities() {
        return Arrays.stream(Community.values()).map(Community::toImport).toList();
    }

    private static List<Map<String, Object>> organisations() {
        return Organisation.ALL.stream().map(Organisation::toImport).toList();
    }

    private static List<Map<String, Object>> projects(DemoDistrict district) {
        return district.projects().stream().map(DemoProject::toImport).toList();
    }

    private static List<Map<String, Object>> activities(DemoDistrict district) {
        return district.projects().stream()
                .flatMap(project -> district.activities(project).stream())
                .map(DemoActivity::toImport)
                .toList();
    }

    /** Statistics are counted from events: the demo is there when they have all arrived. */
    private static void awaitCounted(PlatformApi api, Progress progress) throws IOException, InterruptedException {
        long wanted = Blend.ALL.stream().mapToInt(Blend::services).sum();
        for (var began = Instant.now(); ; Thread.sleep(GLANCE)) {
            long counted = api.get("bureau", "/api/statistics/types")
                    .at("/total/services")
                    .asLong();
            progress.step(counted, wanted, "统计 counting");
            if (counted >= wanted) return;
            if (Duration.between(began, Instant.now()).compareTo(PATIENCE) > 0) {
                throw new IOException("after " + PATIENCE.toMinutes() + " minutes the statistics have " + counted
                        + " of " + wanted + " services");
            }
        }
    }

    /** Sends lists in chunks; what is refused because an event is still on its way is sent again. */
    private record Imports(PlatformApi api, Progress progress) {
        void all(String path, String what, List<Map<String, Object>> items) throws IOException, InterruptedException {
            for (int from = 0; from < items.size(); from += CHUNK) {
                progress.step(from, items.size(), what);
                chunk(path, items.subList(from, Math.min(items.size(), from + CHUNK)));
            }
            progress.step(items.size(), items.size(), what);
        }

        private void chunk(String path, List<Map<String, Object>> items) throws IOException, InterruptedException {
            var began = Instant.now();
            var rest = items;
            while (true) {
                var refused = api.post("bureau", path, "import-" + Instant.now().toEpochMilli(), Map.of("items", rest))
                        .get("refused");
                if (refused == null || refused.isEmpty()) return;
                if (began.plus(1, ChronoUnit.MINUTES).isBefore(Instant.now())) {
                    throw new IOException(path + " refused " + refused.size() + " items: " + refused.get(0));
                }
                Thread.sleep(GLANCE);
                var again = new ArrayList<Map<String, Object>>();
                for (var one : refused) again.add(rest.get(one.get("index").asInt()));
                rest = again;
            }
        }
    }
}
