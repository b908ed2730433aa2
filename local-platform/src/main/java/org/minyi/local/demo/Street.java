package org.minyi.local.demo;

/** A street (sub-district) that the report names. */
enum Street {
    CANGLANGXINCHENG("沧浪新城"),
    JINCHANG("金阊"),
    LOUMEN("娄门"),
    PINGJIANG("平江"),
    GUANQIAN("观前"),
    SHUANGTA("双塔"),
    CANGLANG("沧浪"),
    HUQIU("虎丘");

    final String title;

    Street(String title) {
        this.title = title;
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
