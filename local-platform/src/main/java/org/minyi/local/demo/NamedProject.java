package org.minyi.local.demo;

import static org.minyi.local.demo.Blend.Type.HERITAGE_PROTECTION;
import static org.minyi.local.demo.Blend.Type.PARTY_BRAND_LED;
import static org.minyi.local.demo.Blend.Type.PROFESSIONAL_METHOD;
import static org.minyi.local.demo.Blend.Type.RESIDENT_LEADER_DRIVEN;
import static org.minyi.local.demo.Blend.Type.SMART_PLATFORM;
import static org.minyi.local.demo.Blend.Type.SOCIAL_ORGANISATION_LED;

import java.util.List;

/**
 * A project that the report names: its name, community and type are facts, everything else about it here is invented.
 *
 * @param type the type the report names it for
 */
record NamedProject(
        String title, Community community, Blend.Type type, String category, String summary, String activity) {
    static final List<NamedProject> ALL = List.of(
            named("友联爱心社", Community.YOULIANDIER, SOCIAL_ORGANISATION_LED, "ELDER_CARE", "邻里互助，照应有困难的家庭。", "爱心探访"),
            named(
                    "乐助夕阳虚拟养老补充计划",
                    Community.CAIHONG,
                    SOCIAL_ORGANISATION_LED,
                    "ELDER_CARE",
                    "为居家老人补上虚拟养老照顾不到的那一块。",
                    "居家服务"),
            named("撑起一片天", Community.YONGLIN, SOCIAL_ORGANISATION_LED, "YOUTH", "陪伴需要关爱的青少年成长。", "陪伴活动"),
            named(
                    "清涟古井老井志愿服务队",
                    Community.NIUJIAXIANG,
                    RESIDENT_LEADER_DRIVEN,
                    "ENVIRONMENT",
                    "看护巷子里的古井，清洁、记录、讲给后来人听。",
                    "古井巡护"),
            named("助老志愿者服务", Community.XUANMIAOGUAN, RESIDENT_LEADER_DRIVEN, "ELDER_CARE", "志愿者上门，帮老人做做不动的事。", "上门助老"),
            named("鳏寡孤独老年居民关爱行动", Community.BINHE, RESIDENT_LEADER_DRIVEN, "ELDER_CARE", "不让一位孤老没人惦记。", "关爱探望"),
            named("苏食会翠", Community.CUIYUAN, PROFESSIONAL_METHOD, "CULTURE", "用开放空间的办法，商量怎样传下苏州的味道。", "开放空间"),
            named("爱心充值驿站", Community.SANXIANG, PROFESSIONAL_METHOD, "SELF_MANAGEMENT", "按议事规则商量，为好人好事“充值”。", "驿站议事"),
            named("绿色通道最后一公里老新村安全管理改良", Community.LIHE, SMART_PLATFORM, "SELF_MANAGEMENT", "让救护车和消防车进得来、出得去。", "通道巡查"),
            named("微平台拓展大阵地", Community.JIUXUEQIAN, SMART_PLATFORM, "SELF_MANAGEMENT", "线上说事，线下办事。", "线上议事"),
            named("共驻同享科技网络智助生活计划", Community.WANNIAN, SMART_PLATFORM, "ELDER_CARE", "驻区单位和居民一起，让科技帮上日常的忙。", "科技助老"),
            named("玄妙观老字号", Community.XUANMIAOGUAN, HERITAGE_PROTECTION, "CULTURE", "老字号的手艺与故事，由街坊一起守着。", "老字号走访"),
            named("民俗文化大课堂", Community.CANGLANGTING, HERITAGE_PROTECTION, "CULTURE", "一课一个民俗，请懂的人来讲。", "民俗课"),
            named("多彩家园，用声传递", Community.CAIXIANGYICUNNAN, PARTY_BRAND_LED, "CULTURE", "用声音陪伴看不清、出不了门的邻居。", "有声陪伴"),
            named("四和院凝心茶室", Community.HUFU, PARTY_BRAND_LED, "SELF_MANAGEMENT", "一杯茶，坐下来，把话说开。", "茶室议事"));

    private static NamedProject named(
            String title, Community community, Blend.Type type, String category, String summary, String activity) {
        return new NamedProject(title, community, type, category, summary, activity);
    }

    /** What it is about, with the whole name as its title. */
    Theme theme() {
        return new Theme(category, title, summary, activity);
    }

    /** Whether a project of the blend may bear this name: the first blend that has its type, with as few others as may be. */
    boolean fits(Blend blend) {
        return blend.types().contains(type)
                && blend.types().contains(Blend.Type.COMMUNITY_BUILDING)
                && blend.types().size() == (type == HERITAGE_PROTECTION ? 3 : 2);
    }
}
