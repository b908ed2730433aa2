package org.minyi.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A community that the report names, with the street or streets it names for it. */
enum Community {
    GUIHUA("桂花", Street.CANGLANG),
    LIHE("里河", Street.SHUANGTA),
    SANXIANG("三香", Street.CANGLANG),
    NIUJIAXIANG("钮家巷", Street.PINGJIANG),
    GUANJING("观景", Street.HUQIU),
    SANYUANSICUN("三元四村", Street.JINCHANG),
    DINGSHANG("鼎尚", Street.PINGJIANG),
    YOULIANDIER("友联第二", Street.CANGLANGXINCHENG),
    CAIHONG("彩虹", Street.JINCHANG),
    YONGLIN("永林", Street.LOUMEN),
    XUANMIAOGUAN("玄妙观", Street.GUANQIAN, Street.PINGJIANG),
    BINHE("滨河", Street.JINCHANG),
    CUIYUAN("翠园", Street.SHUANGTA),
    JIUXUEQIAN("旧学前", Street.PINGJIANG),
    WANNIAN("万年", Street.CANGLANG),
    CANGLANGTING("沧浪亭", Street.SHUANGTA),
    CAIXIANGYICUNNAN("彩香一村南", Street.JINCHANG),
    HUFU("虎阜", Street.HUQIU);

    private static final LocalDate FIRST = LocalDate.of(2012, 10, 26);
    /** The report names two streets for one community; the day of the move is invented. */
    private static final LocalDate MOVED = LocalDate.of(2017, 3, 1);

    final String title;
    private final List<Street> streets;

    Community(String title, Street... streets) {
        this.title = title;
        this.streets = List.of(streets);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As project-service imports it. */
    Map<String, Object> toImport() {
        var periods = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < streets.size(); i++) {
            var street = streets.get(i);
            var from = i == 0 ? FIRST : MOVED;
            var period = new java.util.LinkedHashMap<String, Object>(
                    Map.of("street", street.code(), "name", street.title + "街道", "from", from.toString()));
            if (i + 1 < streets.size()) period.put("until", MOVED.toString());
            periods.add(period);
        }
        return Map.of("id", code(), "name", title + "社区", "streets", periods);
    }
}
