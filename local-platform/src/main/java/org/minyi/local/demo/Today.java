package org.minyi.local.demo;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What goes on today in the demo: ballots that are open, papers in some of them, people who follow projects, bulletins. */
record Today(PlatformApi api, DemoDistrict district) {
    private static final String STAFF = "bureau";
    private static final List<String> VOTERS_OF_GUIHUA = List.of("resident2", "resident3", "resident4", "resident5");

    void happen() throws IOException, InterruptedException {
        for (var project : district.projects()) {
            if (project.stage().equals("DECIDING")) openBallot(project);
        }
        announce();
    }

    private void openBallot(DemoProject project) throws IOException, InterruptedException {
        var ballot = api.post(
                STAFF,
                "/api/ballots",
                "ballot-" + project.id(),
                Map.of(
                        "project",
                        project.id(),
                        "question",
                        "是否同意实施“" + project.title() + "”？",
                        "opensAt",
                        Instant.now().truncatedTo(ChronoUnit.MINUTES).toString(),
                        "closesAt",
                        Instant.now()
                                .truncatedTo(ChronoUnit.MINUTES)
                                .plus(7, ChronoUnit.DAYS)
                                .toString(),
                        "electorate",
                        400,
                        "quorum",
                        Map.of("share", 0.01),
                        "majority",
                        "SIMPLE"));
        if (project.community() != Community.GUIHUA) return;
        for (var voter : VOTERS_OF_GUIHUA) {
            api.post(
                    voter,
                    "/api/ballots/" + ballot.get("id").asString() + "/papers",
                    "paper-" + project.id() + "-" + voter,
                    Map.of("choice", voter.equals("resident4") ? "NO" : "YES"));
        }
    }

    private void announce() throws IOException, InterruptedException {
        bulletin("welcome", "“民议”演示平台开通", "这里的项目、服务和数字都是合成的演示数据，按公开报道里的总数生成，不涉及任何真实的人。\n请随意登录、提议、表决、记录服务。", Map.of());
        bulletin("season", "秋季居民议事月开始征集", "从今天起，各社区征集居民自治项目。\n有想法的居民可以在“议”里提出，邻居支持够了就开会商量。", Map.of());
        bulletin("guihua", "桂花社区：本周表决提醒", "本社区有项目正在表决，请在截止前投票；不用手机的居民可到居委会投纸票。", Map.of("community", "guihua"));
        bulletin("lihe", "里河社区：绿色通道巡查安排", "周末巡查消防通道，请把车停进车位。", Map.of("community", "lihe"));
    }

    private void bulletin(String name, String title, String body, Map<String, Object> scope)
            throws IOException, InterruptedException {
        var bulletin = new java.util.HashMap<String, Object>(Map.of("title", title, "body", body, "synthetic", true));
        bulletin.putAll(scope);
        api.post(STAFF, "/api/bulletins", "bulletin-" + name, bulletin);
    }
}
