package org.minyi.local.demo;

import java.util.List;
import java.util.Map;

/** An organisation that carries projects out; all but the first are invented. */
record Organisation(String id, String name, String kind) {
    static final List<Organisation> ALL = List.of(
            new Organisation("youlian", "友联爱心社", "SOCIAL_ORGANISATION"),
            new Organisation("demo-heqi", "和齐社会工作服务社（演示）", "SOCIAL_ORGANISATION"),
            new Organisation("demo-xiangbang", "巷邦社区发展中心（演示）", "SOCIAL_ORGANISATION"),
            new Organisation("demo-shuiyun", "水韵文化服务中心（演示）", "SOCIAL_ORGANISATION"),
            new Organisation("demo-qingmiao", "青苗青少年事务所（演示）", "SOCIAL_ORGANISATION"),
            new Organisation("demo-yinfa", "银发关爱服务中心（演示）", "SOCIAL_ORGANISATION"),
            new Organisation("demo-lvzhou", "绿洲环保志愿队（演示）", "VOLUNTEER_GROUP"),
            new Organisation("demo-pingan", "平安巷志愿队（演示）", "VOLUNTEER_GROUP"),
            new Organisation("demo-gujing", "古井守护队（演示）", "VOLUNTEER_GROUP"),
            new Organisation("demo-shufang", "邻里书房志愿队（演示）", "VOLUNTEER_GROUP"),
            new Organisation("demo-weixiu", "巧手便民维修行（演示）", "FIRM"),
            new Organisation("demo-canyin", "家常味助餐公司（演示）", "FIRM"));

    Map<String, Object> toImport() {
        return Map.of("id", id, "name", name, "kind", kind);
    }
}
