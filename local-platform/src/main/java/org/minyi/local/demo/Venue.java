package org.minyi.local.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Where services are given. */
final class Venue {
    private static final List<String> KINDS =
            List.of("社区居委会活动室", "居民议事厅", "小区中心花园", "老年活动室", "社区书房", "巷口广场", "居民家中", "党群服务中心");

    private Venue() {}

    static String pick(Community community, SplittableRandom chance) {
        return community.title + KINDS.get(chance.nextInt(KINDS.size()));
    }
}
